import type { Condition, Expression, Relation } from '../rule/index.js';
import type { Random } from './random.js';
import type { SmallQuestion } from './smallForm.js';

/** A question that rules may read; one of a group in its own row, or by going over the group. */
export interface Readable {
  readonly id: string;
  readonly kind: SmallQuestion['kind'];
  readonly group?: string;
}

/** What a made-up rule may read. */
export interface Readables {
  readonly random: Random;
  readonly questions: readonly Readable[];
  /** The group in whose rows the rule stands. */
  readonly group?: string | undefined;
}

/** The options of every made-up choice. */
export const options = ['a', 'b', 'c'] as const;

/** A made-up condition, at most `depth` deep. */
export function randomCondition(readables: Readables, depth = 2): Condition {
  const { random, questions } = readables;
  if (depth > 0 && random.chance(0.6)) {
    const parts = [0, 1].map(() => randomCondition(readables, depth - 1));
    if (random.chance(0.3)) return { '!': parts[0] ?? true };
    return random.chance(0.5) ? { and: parts } : { or: parts };
  }
  const grouped = questions.filter(({ group }) => group !== undefined && group !== readables.group);
  const [over, ...others] = random.shuffle(grouped);
  if (over?.group !== undefined && random.chance(0.25)) return overRows([over, ...others], over.group, random);
  const [one] = random.shuffle(questions.filter(({ group }) => group === undefined || group === readables.group));
  return one ? randomTest(one, pathOf(one, readables.group), random) : random.chance(0.5);
}

function pathOf({ id, group }: Readable, own: string | undefined): string {
  return group !== undefined && group === own ? `item.${nameOf(id)}` : id;
}

function nameOf(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}

function overRows(questions: readonly Readable[], group: string, random: Random): Condition {
  const own = questions.filter((question) => question.group === group);
  const tests = own.slice(0, random.between(1, 2)).map((one) => randomTest(one, nameOf(one.id), random));
  const over: Condition = random.chance(0.5) ? { and: tests } : { '!': { and: tests } };
  const all: readonly [Condition, ...Condition[]] = [
    { some: [{ var: group }, over] },
    { all: [{ var: group }, over] },
    { none: [{ var: group }, over] },
  ];
  return random.pick(all);
}

const relations: readonly [Relation, ...Relation[]] = ['<', '<=', '==', '!=', '>', '>='];

/** A comparison of any two expressions. */
export function randomComparison(left: Expression, right: Expression, random: Random): Condition {
  switch (random.pick(relations)) {
    case '<':
      return { '<': [left, right] };
    case '<=':
      return { '<=': [left, right] };
    case '>':
      return { '>': [left, right] };
    case '>=':
      return { '>=': [left, right] };
    case '!=':
      return { '!=': [left, right] };
    case '==':
      return { '==': [left, right] };
  }
}

/** A test of one question against constants of its kind. */
function randomTest({ kind }: Readable, path: string, random: Random): Condition {
  const read = { var: path };
  switch (kind) {
    case 'boolean':
      return random.chance(0.5) ? { '==': [read, random.chance(0.5)] } : { in: [read, [true, false]] };
    case 'choice':
      return random.chance(0.5) ? { '!=': [read, random.pick(options)] } : { in: [read, ['a', random.pick(options)]] };
    case 'choices':
      return { in: [random.pick(options), read] };
    case 'date':
      return randomComparison(read, `20${random.between(10, 40)}-06-15`, random);
    default:
      return random.chance(0.2)
        ? { in: [read, ['1', '50']] }
        : randomComparison(read, random.pick(['0', '1', '2', '50', '100', '0.5'] as const), random);
  }
}

/** A made-up number: calculated from questions, at most `depth` deep. */
export function randomNumber(readables: Readables, depth = 2): Expression {
  const { random, questions, group } = readables;
  const inner = (): Expression => randomNumber(readables, depth - 1);
  const numeric = questions.filter(({ kind }) => kind === 'money' || kind === 'integer' || kind === 'percent');
  const [over] = random.shuffle(numeric.filter((one) => one.group !== undefined && one.group !== group));
  if (depth === 0 || random.chance(0.3)) {
    const [one] = random.shuffle(numeric.filter((each) => each.group === undefined || each.group === group));
    if (over?.group !== undefined && random.chance(0.3))
      return { sum: [{ var: over.group }, { var: nameOf(over.id) }] };
    return one && random.chance(0.8) ? { var: pathOf(one, group) } : random.pick(['0', '0.1', '3', '-2.25'] as const);
  }
  const calculations: readonly [() => Expression, ...(() => Expression)[]] = [
    () => ({ '+': [inner(), inner(), inner()] }),
    () => ({ '-': [inner(), inner()] }),
    () => ({ '*': [inner(), inner()] }),
    () => ({ coalesce: [inner(), inner()] }),
    () => ({
      case: [
        [randomCondition(readables, 1), inner()],
        [randomCondition(readables, 1), inner()],
      ],
    }),
  ];
  return random.pick(calculations)();
}
