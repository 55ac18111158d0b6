import type { CompiledQuestion, FormIndex, GroupId, QuestionId } from '../compiled/index.js';
import { readsOf, type Rule } from '../rule/index.js';
import { canApplyStep } from './canApply.js';
import type { ExportedStep } from './exported.js';
import type { Scope } from './scope.js';
import { stepsOfGroup, stepsOfQuestion, unitsStep } from './steps.js';
import { comparableOf } from './values.js';

/** Opens the scope of a rule by its id, the group in whose rows it stands, and that row's path. */
export type OpenScope = (at: string, group: GroupId | undefined, row?: string) => Scope;

/** What rules read, in an order in which each step reads only earlier ones. */
export interface Collected {
  readonly questions: ReadonlySet<QuestionId>;
  readonly groups: ReadonlySet<GroupId>;
  /** Those `of` a question are for questions that are calculated with. */
  readonly steps: readonly { readonly step: ExportedStep; readonly of?: QuestionId }[];
}

/** The steps of all that some rules read, and of what that reads in turn. */
export function collectSteps(rules: readonly Rule[], index: FormIndex, scopeOf: OpenScope): Collected {
  const collecting: Collecting = {
    index,
    scopeOf,
    questions: new Set(),
    groups: new Set(),
    empty: new Set(),
    steps: [],
  };
  for (const rule of rules) needReads(rule, collecting);
  return collecting;
}

interface Collecting {
  readonly index: FormIndex;
  readonly scopeOf: OpenScope;
  readonly questions: Set<QuestionId>;
  readonly groups: Set<GroupId>;
  readonly empty: Set<QuestionId>;
  readonly steps: { readonly step: ExportedStep; readonly of?: QuestionId }[];
}

function needReads(rule: Rule, collecting: Collecting): void {
  const { questions, groups } = readsOf(rule);
  for (const id of questions) needQuestion(id, collecting);
  for (const id of groups) needGroup(id, collecting);
}

function needQuestion(id: QuestionId, collecting: Collecting): void {
  const question = collecting.index.questions.get(id);
  if (!question || collecting.questions.has(id)) return;
  collecting.questions.add(id);
  if (question.group !== undefined) needGroup(question.group, collecting);
  needReads(question.when, collecting);
  needReads(question.derive ?? true, collecting);
  add(question, collecting.scopeOf(`questions.${id}`, question.group), collecting);
}

function add(question: CompiledQuestion, scope: Scope, { steps }: Collecting): void {
  steps.push(...stepsOfQuestion(question, scope).map((step) => ({ step })));
  if (comparableOf(question.spec) === 'number') steps.push({ step: unitsStep(question, scope), of: question.id });
}

/** A group’s rows, and what decides whether it applies: its condition, or its questions on an empty row. */
function needGroup(id: GroupId, collecting: Collecting): void {
  const group = collecting.index.groups.get(id);
  if (!group || collecting.groups.has(id)) return;
  collecting.groups.add(id);
  if (group.when === undefined) for (const question of group.questions) needEmpty(question, collecting);
  for (const rule of [group.when ?? true, group.minRows, group.counted ?? true]) needReads(rule, collecting);
  const scope = collecting.scopeOf(`groups.${id}`, undefined);
  collecting.steps.push(...stepsOfGroup(group, scope).map((step) => ({ step })));
}

/** A question on the empty row of its group. */
function needEmpty(id: QuestionId, collecting: Collecting): void {
  const { index, empty, scopeOf, steps } = collecting;
  const question = index.questions.get(id);
  if (!question || empty.has(id)) return;
  empty.add(id);
  for (const rule of [question.when, question.derive ?? true]) {
    for (const read of readsOf(rule).questions) {
      if (index.questions.get(read)?.group === question.group) needEmpty(read, collecting);
      else needQuestion(read, collecting);
    }
    for (const read of readsOf(rule).groups) needGroup(read, collecting);
  }
  const scope = scopeOf(`questions.${id}`, question.group, `empty.${question.group ?? ''}`);
  add(question, scope, collecting);
  steps.push({ step: canApplyStep(question, scope) });
}
