import type { CompiledForm } from '../../compiled/index.js';
import { compileForm } from '../../define/index.js';
import { stageRank, type FormDefinition, type GroupRule, type Product } from '../../form/index.js';
import type { Binding } from '../../format/index.js';
import type { Expression } from '../../rule/index.js';
import type { Random } from '../random.js';
import { randomFields } from './randomFields.js';
import { randomQuestion } from './randomQuestion.js';
import {
  randomCondition,
  randomNumberExpression,
  type Readable,
  type ReadableGroup,
  type Reach,
} from './randomRule.js';
import { smallDefinition, type SmallForm, type SmallQuestion } from '../smallForm.js';

/** How large a random form is, and how much of it is conditional. */
export interface WholeFormOptions {
  /** About how many questions; 40 where it is left out. */
  readonly questions?: number;
  /** How many questions back a rule reads at most; left out: any. */
  readonly reads?: number;
}

/** A form that is still being made up: parts of about eight questions, each reading what comes before it. */
interface Growing {
  readonly random: Random;
  readonly questions: Record<string, SmallQuestion>;
  readonly groups: Record<string, GroupRule>;
  readonly single: Readable[];
  readonly repeated: ReadableGroup[];
  readonly reads: number;
}

/**
 * A compiled form in the shape of the loan catalogue: conditions, derivations, groups of all three kinds, quantifiers,
 * what is read of questions not asked or declined, sources, stages, gates, and two formats with must and may.
 */
export function randomWholeForm(random: Random, options: WholeFormOptions = {}): CompiledForm {
  const { definition, bindings } = randomDefinition(random, options);
  return compileForm(definition, bindings);
}

/** The same before it is compiled. */
export function randomDefinition(
  random: Random,
  { questions = 40, reads = Infinity }: WholeFormOptions = {},
): { readonly definition: FormDefinition; readonly bindings: readonly Binding[] } {
  const growing: Growing = { random, questions: {}, groups: {}, single: [], repeated: [], reads };
  for (let part = 1; Object.keys(growing.questions).length < questions; part += 1) {
    if (part > 1 && random.chance(0.3)) addGroup(growing, `g${part}`);
    else addSection(growing, `s${part}`);
  }
  const small: SmallForm = {
    questions: growing.questions,
    groups: growing.groups,
    products: randomProducts(growing),
  };
  return { definition: smallDefinition(small), bindings: bindingsOf(small, random) };
}

function reachOf({ random, single, repeated, reads }: Growing): Reach {
  const groups = Number.isFinite(reads) ? repeated.slice(-Math.ceil(reads / 20)) : repeated;
  return { random, questions: Number.isFinite(reads) ? single.slice(-reads) : single, groups };
}

/** Only what is asked at the stage of a question, or before, can be read by its rules. */
function readableAt(reach: Reach, stage: SmallQuestion['stage']): Reach {
  const before = ({ question }: Readable): boolean =>
    stageRank(question.stage ?? 'application') <= stageRank(stage ?? 'application');
  return {
    ...reach,
    questions: reach.questions.filter(before),
    groups: reach.groups.filter(({ questions }) => questions.every(before)),
  };
}

function addSection(growing: Growing, section: string): void {
  const { random, questions, single } = growing;
  for (let place = 0; place < random.between(4, 10); place += 1) {
    const stage = random.pick(['information', 'application', 'application', 'application', 'contract'] as const);
    const question = randomQuestion(readableAt(reachOf(growing), stage), { stage });
    const spoken = speaksOfParty(question) && random.chance(0.5) ? { concept: question.kind, party: section } : {};
    questions[`${section}.q${place}`] = { ...question, ...spoken };
    single.push({ name: `${section}.q${place}`, question });
  }
}

function speaksOfParty({ kind }: SmallQuestion): boolean {
  return kind === 'text' || kind === 'date';
}

function addGroup(growing: Growing, group: string): void {
  const { random, questions, groups, repeated } = growing;
  const reach = readableAt(reachOf(growing), 'application');
  groups[group] = randomGroup(reach, group);
  const own: Readable[] = [];
  const { rows } = groups[group];
  if (rows && 'fiscalYears' in rows)
    questions[`${group}.year`] = { kind: 'integer', stage: 'application', whenNotAsked: null };
  for (let place = 0; place < random.between(2, 5); place += 1) {
    const inRow = own.map(({ name, question }) => ({ name: `item.${name}`, question }));
    const question = randomQuestion({ ...reach, questions: [...inRow, ...reach.questions] }, { stage: 'application' });
    const spoken = speaksOfParty(question) ? { concept: question.kind } : {};
    questions[`${group}.q${place}`] = { ...question, ...spoken };
    own.push({ name: `q${place}`, question });
  }
  repeated.push({ id: group, questions: own });
}

function randomGroup(reach: Reach, group: string): GroupRule {
  const { random } = reach;
  const when = random.chance(0.5) ? { when: randomCondition(reach, 1) } : {};
  const few: Expression = {
    case: [
      [randomCondition(reach, 1), 1],
      [true, 0],
    ],
  };
  const counted: Expression = {
    case: [
      [randomCondition(reach, 1), 2],
      [randomCondition(reach, 0), 1],
    ],
  };
  return random.pick<() => GroupRule>([
    () => ({ ...when, minRows: random.pick<Expression>([0, 1, few]), maxRows: 3, party: random.chance(0.7) }),
    () => ({ ...when, party: true }),
    () => ({ ...when, rows: { fiscalYears: 2, key: `${group}.year` } }),
    () => ({ ...when, rows: { count: random.chance(0.5) ? counted : smallCount(reach) } }),
  ])();
}

/** A count that may not be known yet, of at most three rows. */
function smallCount(reach: Reach): Expression {
  const number = randomNumberExpression(reach, 1);
  return {
    case: [
      [{ '<': [number, 1] }, 0],
      [{ '<': [number, 10] }, 1],
      [true, 3],
    ],
  };
}

function randomProducts(growing: Growing): Product[] {
  const { random } = growing;
  if (random.chance(0.5)) return [];
  return ['loan', 'line'].map((id) => ({
    id,
    gates: [{ id: `${id}-gate`, when: randomCondition(reachOf(growing), 0) }],
  }));
}

function bindingsOf(small: SmallForm, random: Random): Binding[] {
  // Of some groups no need wants anything: only rules go over their rows.
  const unwanted = Object.keys(small.groups ?? {}).filter(() => random.chance(0.3));
  const ids = Object.keys(small.questions).filter((id) => !unwanted.includes(id.split('.')[0] ?? ''));
  const part = (share: number): string[] => ids.filter(() => random.chance(share));
  const all = randomFields(small, { wanted: part(0.6), id: 'first', random });
  return random.chance(0.5) ? [all] : [all, { ...randomFields(small, { wanted: part(0.3), id: 'second', random }) }];
}
