import type { CompiledGroup, CompiledQuestion } from '../compiled/index.js';
import { readsOf, type Condition } from '../rule/index.js';
import type { ExportedStep } from './exported.js';
import { allOf, anyOf, at, choose, equals, not, type Logic } from './logic.js';
import { nameOf, readLayer, type Scope } from './scope.js';

/** SPEC G2: a group without a condition applies when any of its questions can, on an empty row. */
export function canApplyInLogic(group: CompiledGroup): Logic {
  const is = (word: string): Logic => anyOf(...group.questions.map((id) => equals(at(placeOfCan(group.id, id)), word)));
  return choose(is('yes'), 'yes', choose(is('unknown'), 'unknown', 'no'));
}

function placeOfCan(group: string, question: string): string {
  return `empty.${group}.can.${nameOf(question)}`;
}

/** The step that says whether a question of a group can apply: what only the row's own answers leave open can. */
export function canApplyStep(question: CompiledQuestion, scope: Scope): ExportedStep {
  const applies = readLayer('applies', question, scope);
  const own = ownReads(question.when, question, scope);
  const set = placeOfCan(question.group ?? '', question.id);
  if (own.length === 0) return { set, logic: applies };
  const outside = lacksOutside(question.when, question, scope);
  return { set, logic: choose(equals(applies, 'unknown'), choose(outside, 'unknown', 'yes'), applies) };
}

/** Whether an undecided condition waits for something that is not of the row itself. */
function lacksOutside(condition: Condition, question: CompiledQuestion, scope: Scope): Logic {
  if (typeof condition === 'boolean') return false;
  const own = ownReads(condition, question, scope);
  const unknown = isUnknown(condition, scope);
  if (own.length === 0) return unknown;
  const inner = (parts: readonly Condition[]): Logic =>
    allOf(unknown, anyOf(...parts.map((part) => lacksOutside(part, question, scope))));
  if ('and' in condition) return inner(condition.and);
  if ('or' in condition) return inner(condition.or);
  if ('!' in condition) return inner([condition['!']]);
  const cans = own.map((id) => equals(at(placeOfCan(question.group ?? '', id)), 'unknown'));
  return allOf(unknown, ...cans);
}

function isUnknown(condition: Condition, scope: Scope): Logic {
  const { yes, no } = scope.judge(condition, scope);
  return not(anyOf(yes, no));
}

function isOwn(id: string, { group }: CompiledQuestion, { index }: Scope): boolean {
  return index.questions.get(id)?.group === group;
}

function ownReads(condition: Condition, question: CompiledQuestion, scope: Scope): readonly string[] {
  return [...readsOf(condition).questions].filter((id) => isOwn(id, question, scope));
}
