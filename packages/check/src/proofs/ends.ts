import {
  hasFixedRows,
  indexOf,
  instanceId,
  type CompiledForm,
  type CompiledGroup,
  type CompiledNeed,
  type CompiledQuestion,
  type Condition,
  type InstanceId,
  type Read,
} from '@askless/core';
import { groupOf, partsOf, quantifierOf, readsOf, type Rule } from '@askless/core/analysis';
import type { Replay } from '../counterexample/index.js';
import { no, someAt, yes, type Diagram } from '../diagram/index.js';
import { groupRules, needHolds, wantedIn, type Encoding, type WantedBy } from '../encoding/index.js';
import { atLeastOne, isExact, isInGroup } from '../space/index.js';
import { groupPlace, questionPlace } from './places.js';
import { holds, type Proving, type Task } from './task.js';

/**
 * Every interview ends: whatever waits for something, in the end waits for something that can be asked. A question can be
 * settled once all that its rules read can; a group's closing once its rows can be given; nothing that only the lender says.
 */
export function endTasks({ encoding }: Proving): readonly Task[] {
  const { form } = encoding;
  const settled = findSettled(form);
  const wanted = wantedIn(encoding);
  return [
    ...form.questions
      .filter(({ consumed, supplier }) => consumed && supplier !== 'lender')
      .map((question): Task => ({
        claim: 'ends',
        at: questionPlace(question.id),
        by: 'reads',
        group: question.group,
        prove: () => (settled.has(question.id) ? holds : stuck(question, settled, encoding)),
      })),
    ...form.groups.map((group): Task => ({
      claim: 'ends',
      at: groupPlace(group.id),
      by: 'diagrams',
      prove: () =>
        settled.has(closing(group.id))
          ? proveFilled(group, wanted, encoding)
          : {
              outcome: 'broken',
              faults: [{ rule: 'interview-stuck', facts: { group: group.id, waits: waitsOf(group, settled, form) } }],
            },
    })),
  ];
}

function closing(group: string): string {
  return `${group}.closed`;
}

/**
 * The questions and closings that can be settled: a fixed point, from those that wait for nothing on.
 *
 * @param without A group that is not closed yet.
 */
function findSettled(form: CompiledForm, without?: CompiledGroup): ReadonlySet<string> {
  const settled = new Set<string>();
  for (let before = -1; before !== settled.size;) {
    before = settled.size;
    for (const question of form.questions)
      if (isAnswerable(question) && waits(question, form).every((one) => settled.has(one))) settled.add(question.id);
    for (const group of form.groups)
      if (group !== without && aroundRows(group, form).every((one) => settled.has(one))) settled.add(closing(group.id));
  }
  return settled;
}

function isAnswerable({ supplier, derive }: CompiledQuestion): boolean {
  return supplier !== 'lender' || derive !== undefined;
}

/** What a question waits for: what its rules read, what decides its group, and the same said of a party before. */
function waits(question: CompiledQuestion, form: CompiledForm): readonly string[] {
  const { id, when, derive = true, group, concept } = question;
  const own = indexOf(form).groups.get(group ?? '');
  const before = form.questions.slice(0, form.questions.indexOf(question));
  const twins = before.filter((one) => concept !== undefined && one.concept === concept && one.group !== group);
  return [
    ...readBy([when, derive]).filter((one) => one !== id),
    ...(own ? aroundRows(own, form) : []),
    ...twins.map((twin) => twin.id),
  ];
}

function readBy(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap((rule) => {
    const { questions, groups } = readsOf(rule);
    return [...questions, ...[...groups].map(closing)];
  });
}

/** What decides whether a group applies and how many rows it has, apart from what is said in its rows. */
function aroundRows(group: CompiledGroup, form: CompiledForm): readonly string[] {
  const own = new Set(group.questions);
  return readBy(groupRules(group, form)).filter((id) => !own.has(id));
}

function stuck(
  question: CompiledQuestion,
  settled: ReadonlySet<string>,
  encoding: Encoding,
): ReturnType<Task['prove']> {
  const { id, group } = question;
  const open = waits(question, encoding.form).filter((one) => !settled.has(one));
  const waiting = whoWaits(question, open, encoding);
  return {
    outcome: 'unless',
    // It may wait where it can't come to apply, too.
    diagram: waiting === no ? yes : waiting,
    confirm: (replay) => isStuck(replay, instanceId(id, group === undefined ? undefined : (replay.rowOf(group) ?? ''))),
    fault: { rule: 'interview-stuck', facts: { question: id, waits: open.join(', ') || id } },
  };
}

/** Borrowers to whom a question can come to apply, as can what it waits for, whatever that would say. */
function whoWaits(question: CompiledQuestion, open: readonly string[], encoding: Encoding): Diagram {
  const { diagrams, variables } = encoding.space;
  const { questions } = indexOf(encoding.form);
  const waited = open.map((id) => {
    const own = questions.get(id);
    return own ? encoding.applies(own) : yes;
  });
  return someAt(diagrams, diagrams.and(encoding.applies(question), diagrams.any(waited)), (level) => {
    const variable = variables[level];
    return variable?.of === 'question' && open.includes(variable.question);
  });
}

/**
 * Where a rule waits for the rows of a group that needs one, something wants what is said in a row, and does not itself wait
 * for the group: a need on its rows, or the rule that goes over them. Else no row is ever asked for.
 */
function proveFilled(group: CompiledGroup, { rowsRead }: WantedBy, encoding: Encoding): ReturnType<Task['prove']> {
  if (hasFixedRows(group)) return holds;
  const { diagrams } = encoding.space;
  const { form } = encoding;
  const settled = findSettled(form, group);
  const wanted = form.needs.flatMap((need) =>
    need.group === group.id && waitsOfNeed(need, form).every((one) => settled.has(one))
      ? inRowOf(need, form)
          .filter(({ id }) => settled.has(id))
          .map((question) => diagrams.and(needHolds(need, encoding), isAsked(question, encoding)))
      : [],
  );
  const inSomeRow = someRow(diagrams.any(wanted), group, encoding);
  const isFilledBy = (rule: Rule): Diagram =>
    diagrams.all(over(rule, group.id).map((part) => askedInRow(part, { group, settled }, encoding)));
  return {
    outcome: 'unless',
    diagram: diagrams.all([
      rowsRead(group.id, isFilledBy),
      encoding.groupApplies(group),
      encoding.condition(atLeastOne(group.minRows)),
      diagrams.not(inSomeRow),
    ]),
    confirm: (replay) => isStuck(replay, closing(group.id)),
    fault: { rule: 'interview-stuck', facts: { group: group.id, waits: group.questions.join(', ') } },
  };
}

/** In some row, whatever it is. */
function someRow(diagram: Diagram, group: CompiledGroup, { space }: Encoding): Diagram {
  return someAt(space.diagrams, diagram, (level) => {
    const variable = space.variables[level];
    return variable !== undefined && isInGroup(variable, group.id);
  });
}

/** What a rule asks of each row of a group: the conditions and questions with which it goes over them. */
function over(rule: Rule, group: string): readonly (Condition | Read)[] {
  if (typeof rule !== 'object' || 'var' in rule) return [];
  if (groupOf(rule) !== group) return partsOf(rule).flatMap((part) => over(part, group));
  if ('sum' in rule) return [rule.sum[1]];
  return 'count' in rule ? [rule.count[1]] : [quantifierOf(rule)?.over ?? true];
}

/** A row is asked for it: a question that is asked there, or a condition that only what is said there decides. */
function askedInRow(
  rule: Condition | Read,
  { group, settled }: { readonly group: CompiledGroup; readonly settled: ReadonlySet<string> },
  encoding: Encoding,
): Diagram {
  const { diagrams } = encoding.space;
  if (typeof rule !== 'object' || !readBy([rule]).every((one) => settled.has(one))) return no;
  if ('var' in rule) {
    const question = indexOf(encoding.form).questions.get(rule.var);
    return question ? someRow(isAsked(question, encoding), group, encoding) : no;
  }
  const holdsOrNot = encoding.condition(rule);
  return diagrams.and(someRow(holdsOrNot, group, encoding), someRow(diagrams.not(holdsOrNot), group, encoding));
}

/** It applies, and is not derived. */
function isAsked(question: CompiledQuestion, encoding: Encoding): Diagram {
  const { derive } = question;
  const applies = encoding.applies(question);
  if (derive === undefined) return applies;
  return isExact(derive) ? encoding.space.diagrams.and(applies, encoding.hasNoValue(derive)) : no;
}

function waitsOfNeed({ when, format }: CompiledNeed, { formats }: CompiledForm): readonly string[] {
  return readBy([when, formats.find(({ id }) => id === format)?.when ?? true]);
}

/** The questions of its own row that fill a need. */
function inRowOf({ cell = true, group }: CompiledNeed, form: CompiledForm): readonly CompiledQuestion[] {
  const read = [...readsOf(cell).questions].flatMap((id) => indexOf(form).questions.get(id) ?? []);
  return read.filter((question) => question.group === group);
}

function waitsOf(group: CompiledGroup, settled: ReadonlySet<string>, form: CompiledForm): string {
  const all = [...aroundRows(group, form), ...group.questions];
  return all.filter((id) => !settled.has(id)).join(', ');
}

/** It is pending, and nothing that it waits for in the end is asked. */
function isStuck({ plan }: Replay, start: InstanceId): boolean {
  const { decisions } = plan();
  if (decisions.get(start)?.state !== 'pending') return false;
  const seen = new Set<string>();
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const decision = decisions.get(at);
    if (decision?.state === 'ask') return false;
    if (decision?.state !== 'pending' || seen.has(at)) continue;
    seen.add(at);
    queue.push(...decision.on.instances);
  }
  return true;
}
