import {
  indexOf,
  instanceId,
  type CompiledForm,
  type CompiledGroup,
  type CompiledQuestion,
  type InstanceId,
} from '@askless/core';
import { readsOf, type Rule } from '@askless/core/analysis';
import type { Replay } from '../counterexample/index.js';
import { no, someAt, yes, type Diagram } from '../diagram/index.js';
import { groupRules, type Encoding } from '../encoding/index.js';
import { groupPlace, questionPlace } from './places.js';
import { holds, type Proving, type Task } from './task.js';

/**
 * Every interview ends: whatever waits for something, in the end waits for something that can be asked. A question can be
 * settled once all that its rules read can; a group's closing once it is known whether the group applies and how many rows it
 * needs, for it waits for nothing else that isn't asked (core's SPEC G5); nothing that only the lender says.
 */
export function endTasks({ encoding }: Proving): readonly Task[] {
  const { form } = encoding;
  const settled = findSettled(form);
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
      by: 'reads',
      prove: () =>
        settled.has(closing(group.id))
          ? holds
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

/** The questions and closings that can be settled: a fixed point, from those that wait for nothing on. */
function findSettled(form: CompiledForm): ReadonlySet<string> {
  const settled = new Set<string>();
  for (let before = -1; before !== settled.size;) {
    before = settled.size;
    for (const question of form.questions)
      if (isAnswerable(question) && waits(question, form).every((one) => settled.has(one))) settled.add(question.id);
    for (const group of form.groups)
      if (aroundRows(group, form).every((one) => settled.has(one))) settled.add(closing(group.id));
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
