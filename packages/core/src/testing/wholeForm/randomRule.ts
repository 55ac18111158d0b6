import type { Condition, Expression, Read } from '../../rule/index.js';
import type { Random } from '../random.js';
import type { SmallQuestion } from '../smallForm.js';

/** A question that a random rule can read, by the name that the rule uses for it. */
export interface Readable {
  readonly name: string;
  readonly question: SmallQuestion;
}

/** A group that a random rule can go over, with its questions by their bare names. */
export interface ReadableGroup {
  readonly id: string;
  readonly questions: readonly Readable[];
}

/** What is in reach of a random rule. */
export interface Reach {
  readonly random: Random;
  readonly questions: readonly Readable[];
  readonly groups: readonly ReadableGroup[];
}

const thresholds = ['0', '5', '10', '50', '1000000'] as const;

/** A condition of the given depth over what is in reach; always holding where nothing is. */
export function randomCondition(reach: Reach, depth: number): Condition {
  const { random } = reach;
  if (depth === 0 || random.chance(0.4)) return randomTest(reach);
  const parts = (): Condition[] => [randomCondition(reach, depth - 1), randomCondition(reach, depth - 1)];
  const composed = [
    () => ({ and: parts() }),
    () => ({ or: parts() }),
    () => ({ '!': randomCondition(reach, depth - 1) }),
  ];
  return random.pick([() => ({ and: parts() }), ...composed])();
}

function randomTest(reach: Reach): Condition {
  const { random, questions, groups } = reach;
  const [group, ...otherGroups] = groups;
  if (group && random.chance(0.2)) return quantified(random.pick([group, ...otherGroups]), random);
  const readable = questions.filter(({ question }) => testable.has(question.kind));
  const [first, ...others] = readable;
  return first ? testOf(random.pick([first, ...others]), random) : true;
}

const testable = new Set(['boolean', 'choice', 'choices', 'money', 'integer', 'date']);

function quantified({ id, questions }: ReadableGroup, random: Random): Condition {
  const over = randomCondition({ random, questions, groups: [] }, 1);
  const of = { var: id };
  return random.pick<Condition>([{ some: [of, over] }, { all: [of, over] }, { none: [of, over] }]);
}

function testOf({ name, question }: Readable, random: Random): Condition {
  const read: Read = { var: name };
  const [option = 'a', ...options] = question.options ?? [];
  switch (question.kind) {
    case 'boolean':
      return { '==': [read, random.chance(0.7)] };
    case 'choice':
      return random.pick<Condition>([
        { '==': [read, random.pick([option, ...options])] },
        { '!=': [read, option] },
        { in: [read, [option, ...options.slice(1)]] },
        { in: [read, [option, ...options]] },
      ]);
    case 'choices':
      return { in: [random.pick([option, ...options]), read] };
    case 'date':
      return random.pick<Condition>([{ '<': [read, '2025-01-01'] }, { '>=': [read, '2020-06-30'] }]);
    default:
      return comparison(read, random);
  }
}

function comparison(read: Read, random: Random): Condition {
  const sides = [read, random.pick(thresholds)] as const;
  return random.pick<Condition>([{ '<': sides }, { '>=': sides }, { '<=': sides }, { '>': sides }, { '==': sides }]);
}

/** An expression that comes to a number, of the given depth. */
export function randomNumberExpression(reach: Reach, depth: number): Expression {
  const { random, groups } = reach;
  const numbers = numericOf(reach.questions);
  const [first, ...others] = numbers;
  if (depth === 0 || !first) return first ? { var: random.pick([first, ...others]).name } : random.between(1, 9);
  const part = (): Expression => randomNumberExpression(reach, depth - 1);
  const condition = randomCondition(reach, 1);
  const sums = groups.flatMap((group) => aggregatesOf(group, random));
  return random.pick<() => Expression>([
    () => ({ '+': [part(), part()] }),
    () => ({ '-': [part(), part()] }),
    () => ({ '*': [part(), 2] }),
    () => ({ '/': [part(), part()] }),
    () => ({ coalesce: [part(), part(), 7] }),
    () => ({
      case: [
        [condition, part()],
        [true, part()],
      ],
    }),
    ...sums.map((sum) => () => sum),
  ])();
}

function aggregatesOf({ id, questions }: ReadableGroup, random: Random): Expression[] {
  const count: Expression = { count: [{ var: id }, randomCondition({ random, questions, groups: [] }, 1)] };
  const [number] = numericOf(questions);
  return number ? [count, { sum: [{ var: id }, { var: number.name }] }] : [count];
}

function numericOf(questions: readonly Readable[]): Readable[] {
  return questions.filter(({ question }) => question.kind === 'money' || question.kind === 'integer');
}

/** An expression that chooses: yes or no, one option, or several, as a question's kind wants. */
export function randomChoiceExpression({ kind, options = [] }: SmallQuestion, reach: Reach): Expression {
  const [first = 'a', second = 'b'] = options;
  const one = randomCondition(reach, 1);
  const other = randomCondition(reach, 1);
  if (kind === 'choices')
    return {
      choices: [
        [one, first],
        [other, second],
      ],
    };
  return {
    case: [
      [one, kind === 'boolean' ? true : first],
      [other, kind === 'boolean' ? false : second],
    ],
  };
}
