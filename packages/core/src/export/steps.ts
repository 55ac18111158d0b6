import type { CompiledGroup, CompiledQuestion } from '../compiled/index.js';
import type { Legal } from '../form/index.js';
import { amountOf, scaleOfQuestion } from './amount.js';
import { canApplyInLogic } from './canApply.js';
import { deriveInLogic, inexact } from './derivation.js';
import type { ExportedStep } from './exported.js';
import { allOf, anyOf, at, choose, compare, equals, isThere, not, type Logic } from './logic.js';
import { toUnits } from './rounding.js';
import { isGroupBeyond, nameOf, placeOf, readBeyond, readLayer, type Scope } from './scope.js';
import { dayOf, parseFact } from './values.js';

/** Whether a day lies within the dates of a law. */
function isInForce({ validFrom, validTo }: Legal): Logic {
  return allOf(
    validFrom === undefined || compare('<=', dayOf(validFrom), at('asOf')),
    validTo === undefined || compare('<=', at('asOf'), dayOf(validTo)),
  );
}

function verdictWord(yes: Logic, no: Logic): Logic {
  return choose(yes, 'yes', choose(no, 'no', 'unknown'));
}

/** SPEC A1, as a verdict: in force, its group applies, its own condition holds. */
function appliesWord(question: CompiledQuestion, scope: Scope): Logic {
  const { yes, no } = scope.judge(question.when, scope);
  const inForce = isInForce(question);
  const own = { yes: allOf(inForce, yes), no: anyOf(not(inForce), no) };
  if (question.group === undefined || scope.row !== 'item') return verdictWord(own.yes, own.no);
  const around = at(`groups.${question.group}.applies`);
  return verdictWord(allOf(equals(around, 'yes'), own.yes), anyOf(equals(around, 'no'), own.no));
}

/** The steps of a question: whether it applies, its derivation, the value that rules read, and how that stands. */
export function stepsOfQuestion(question: CompiledQuestion, scope: Scope): ExportedStep[] {
  const { spec, derive } = question;
  const applies = readLayer('applies', question, scope);
  const derived = derive === undefined ? null : readLayer('derived', question, scope);
  const value = readLayer('value', question, scope);
  const fixed = (constant: typeof question.whenNotAsked): Logic =>
    constant === undefined || constant === null ? null : (parseFact(spec, constant) ?? null);
  const declined = equals(readLayer('declined', question, scope), true);
  const given = readLayer('given', question, scope);
  const said = choose(isThere(given), given, choose(declined, fixed(question.whenDeclined), null));
  const isInexact = derived === null ? false : equals(derived, inexact);
  const meant = derived === null ? said : choose(isInexact, null, choose(isThere(derived), derived, said));
  const known = choose(anyOf(equals(applies, 'no'), declined), 'absent', 'open');
  const read = choose(equals(applies, 'unknown'), 'maybe', choose(isThere(value), 'value', known));
  // A derived value may lie beyond the bounds of its question, which say nothing of one that is not known exactly.
  const state = choose(allOf(isInexact, not(equals(applies, 'no'))), 'beyond', read);
  const steps: (readonly [Parameters<typeof placeOf>[0], Logic])[] = [
    ['applies', appliesWord(question, scope)],
    ...(derive === undefined ? [] : ([['derived', deriveInLogic(derive, question, scope)]] as const)),
    ['value', choose(equals(applies, 'no'), fixed(question.whenNotAsked), meant)],
    ['state', state],
    ...beyondLayer(question, { scope, isInexact }),
  ];
  return steps.map(([layer, logic]) => stepAt(layer, question, { scope, logic }));
}

function beyondLayer(
  question: CompiledQuestion,
  { scope, isInexact }: { scope: Scope; isInexact: Logic },
): (readonly ['beyond', Logic])[] {
  if (!scope.tainted.has(question.id)) return [];
  const around = question.group === undefined || scope.row !== 'item' ? false : isGroupBeyond(question.group, scope);
  const applies = anyOf(around, scope.judge(question.when, scope).beyond);
  const undecided = allOf(equals(readLayer('applies', question, scope), 'unknown'), applies);
  return [['beyond', anyOf(isInexact, undecided)]];
}

/** The step that gives a number in whole units, for questions that rules calculate with. */
export function unitsStep(question: CompiledQuestion, scope: Scope): ExportedStep {
  const logic = toUnits(readLayer('value', question, scope), scaleOfQuestion(question, scope.index));
  return stepAt('units', question, { scope, logic });
}

function stepAt(
  layer: Parameters<typeof placeOf>[0],
  question: CompiledQuestion,
  { scope, logic }: { scope: Scope; logic: Logic },
): ExportedStep {
  if (question.group === undefined || scope.row !== 'item') return { set: placeOf(layer, question, scope), logic };
  return { set: `${layer}.${nameOf(question.id)}`, each: question.group, logic };
}

/** The steps of a group: whether it applies, its rows then, and whether more can come (SPEC R6, G2, G5). */
export function stepsOfGroup(group: CompiledGroup, scope: Scope): ExportedStep[] {
  const applies = at(`groups.${group.id}.applies`);
  const rows = at(`rows.${group.id}`);
  return [
    { set: `groups.${group.id}.applies`, logic: groupWord(group, scope) },
    { set: `rows.${group.id}`, logic: choose(equals(applies, 'no'), [], rows) },
    { set: `groups.${group.id}.closed`, logic: anyOf(equals(applies, 'no'), isClosed(group, scope)) },
    ...(scope.tainted.has(group.id) ? [{ set: `groups.${group.id}.beyond`, logic: groupBeyond(group, scope) }] : []),
  ];
}

function groupWord(group: CompiledGroup, scope: Scope): Logic {
  const inForce = isInForce(group);
  if (group.when === undefined) return choose(inForce, canApplyInLogic(group), 'no');
  const { yes, no } = scope.judge(group.when, scope);
  return verdictWord(allOf(inForce, yes), anyOf(not(inForce), no));
}

function groupBeyond({ when, questions, counted, minRows }: CompiledGroup, scope: Scope): Logic {
  const rows = amountOf(counted ?? minRows, scope).beyond;
  if (when !== undefined) return anyOf(rows, scope.judge(when, scope).beyond);
  const own = questions.flatMap((id) => scope.index.questions.get(id) ?? []);
  return anyOf(rows, ...own.map((question) => readBeyond(question, scope)));
}

function isClosed(group: CompiledGroup, scope: Scope): Logic {
  if (group.fiscalYears) return true;
  if (group.counted !== undefined) {
    const { has, absent } = amountOf(group.counted, scope);
    return anyOf(has, absent);
  }
  const fewest = amountOf(group.minRows, scope);
  const number: Logic = { reduce: [at(`rows.${group.id}`), { '+': [{ var: 'accumulator' }, 1] }, 0] };
  const least = choose(allOf(fewest.has, fewest.exact), fewest.units, 0);
  return allOf(equals(at(`closed.${group.id}`), true), compare('>=', number, least));
}
