import { closingId, fiscalYears, instanceId, type Answers, type InstanceId, type RowKey } from '../answers/index.js';
import {
  hasFixedRows,
  indexOf,
  type CompiledForm,
  type CompiledGroup,
  type CompiledQuestion,
  type GroupId,
  type QuestionId,
} from '../compiled/index.js';
import { isInForce } from '../form/index.js';
import {
  compute,
  evaluate,
  findMissing,
  type Reading,
  type Result,
  type RowsReading,
  type Verdict,
} from '../rule/index.js';
import type { Value } from '../value/index.js';
import type { Cell, Evaluation } from './evaluation.js';
import { fitDerived } from './fitDerived.js';
import { findKnowledge } from './knowledge.js';

/** Opens the evaluation of a form with answers on a day. */
export function evaluationOf(form: CompiledForm, answers: Answers, asOf: string): Evaluation {
  const index = indexOf(form);
  const single = new Map<QuestionId, Cell>();
  const repeated = new Map<QuestionId, Map<RowKey, Cell>>();
  const evaluation: Evaluation = {
    form,
    answers,
    asOf,
    cell: (question, row = '') => {
      const known = single.get(question) ?? repeated.get(question)?.get(row);
      if (known) return known;
      const own = index.questions.get(question);
      if (!own) return undefined;
      const cell = {
        id: instanceId(question, own.group === undefined ? undefined : row),
        question: own,
        row: own.group === undefined ? undefined : row,
      };
      if (own.group === undefined) single.set(question, cell);
      else repeated.set(question, (repeated.get(question) ?? new Map<RowKey, Cell>()).set(row, cell));
      return cell;
    },
    applies: remember((cell: Cell) => findApplies(evaluation, cell)),
    appliesToRules: (cell) => (cell.row === '' ? ownApplies(evaluation, cell) : evaluation.applies(cell)),
    groupApplies: remember((group: GroupId) => findGroupApplies(evaluation, index.groups.get(group))),
    rowKeys: remember((group: GroupId) => findRowKeys(evaluation, index.groups.get(group))),
    rowsToPlan: (group) => {
      const keys = evaluation.rowKeys(group);
      return keys.length > 0 || evaluation.isClosed(group) ? keys : [''];
    },
    isClosed: remember((group: GroupId) => findClosed(evaluation, index.groups.get(group))),
    fewestRows: remember((group: GroupId) => rowLimit(evaluation, index.groups.get(group)?.minRows) ?? 0),
    knowledge: remember((cell: Cell) => findKnowledge(evaluation, cell)),
    derived: remember((cell: Cell) => derive(evaluation, cell)),
    read: (question, row) => {
      const cell = evaluation.cell(question, row);
      return cell ? readings(cell) : { reading: 'absent' };
    },
    rows: (group) => readRows(evaluation, group),
    verdict: (condition, row) => evaluate(condition, { reader: evaluation, row }),
  };
  const readings = remember((cell: Cell) => findReading(evaluation, cell));
  return evaluation;
}

/** Computes a value for each key once. */
function remember<K, V>(find: (key: K) => V): (key: K) => V {
  const found = new Map<K, { readonly value: V }>();
  return (key) => {
    const known = found.get(key);
    if (known) return known.value;
    const value = find(key);
    found.set(key, { value });
    return value;
  };
}

/** SPEC A1: a question applies when it is in force, its group applies and its own condition holds. */
function findApplies(evaluation: Evaluation, cell: Cell): Verdict {
  const { group } = cell.question;
  const around = group === undefined ? 'yes' : evaluation.groupApplies(group);
  return around === 'no' ? 'no' : both(around, ownApplies(evaluation, cell));
}

function ownApplies(evaluation: Evaluation, { question, row }: Cell): Verdict {
  return isInForce(question, evaluation.asOf) ? evaluation.verdict(question.when, row) : 'no';
}

function both(one: Verdict, other: Verdict): Verdict {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'unknown' ? one : other;
}

/** SPEC G2: a group without a condition applies when any of its questions can, on an empty row. */
function findGroupApplies(evaluation: Evaluation, group: CompiledGroup | undefined): Verdict {
  if (!group || !isInForce(group, evaluation.asOf)) return 'no';
  if (group.when !== undefined) return evaluation.verdict(group.when, undefined);
  const verdicts = group.questions.map((id) => canApply(evaluation, evaluation.cell(id, '')));
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.includes('unknown') ? 'unknown' : 'no';
}

/** On an empty row; what only the row's own answers leave open can apply, where those can be asked. */
function canApply(evaluation: Evaluation, cell: Cell | undefined): Verdict {
  if (!cell) return 'no';
  const applies = ownApplies(evaluation, cell);
  if (applies !== 'unknown') return applies;
  let outside = false;
  findMissing(
    cell.question.when,
    { reader: evaluation, row: '' },
    {
      question: (id) => {
        const missing = evaluation.cell(id, '');
        const own = missing?.question.group === cell.question.group;
        outside ||= !own || canApply(evaluation, missing) === 'unknown';
      },
      group: () => (outside = true),
    },
  );
  return outside ? 'unknown' : 'yes';
}

/** SPEC G4: the last fiscal years that ended before the day of the plan, oldest first; as many as are counted; or those added. */
function findRowKeys(evaluation: Evaluation, group: CompiledGroup | undefined): readonly RowKey[] {
  if (!group || evaluation.groupApplies(group.id) === 'no') return [];
  if (group.fiscalYears) return fiscalYears(group.fiscalYears.count, evaluation.asOf);
  if (group.counted === undefined) return evaluation.answers.rows.get(group.id) ?? [];
  const count = rowLimit(evaluation, group.counted) ?? 0;
  return Array.from({ length: Math.min(count, mostRows) }, (_, place) => String(place + 1));
}

/** More rows than a count can mean. */
const mostRows = 1000;

function findClosed(evaluation: Evaluation, group: CompiledGroup | undefined): boolean {
  if (!group || group.fiscalYears) return true;
  if (group.counted !== undefined)
    return compute(group.counted, { reader: evaluation, row: undefined }).result !== 'open';
  const enough = evaluation.rowKeys(group.id).length >= evaluation.fewestRows(group.id);
  return enough && evaluation.answers.closed.has(group.id);
}

/** A limit that is not decided yet does not bind. */
function rowLimit(evaluation: Evaluation, limit: CompiledGroup['maxRows']): number | undefined {
  const computed = limit === undefined ? undefined : compute(limit, { reader: evaluation, row: undefined });
  return computed?.result === 'value' ? Number(computed.value) : undefined;
}

/** SPEC R6: a group that does not apply has no rows and is closed. */
function readRows(evaluation: Evaluation, group: GroupId): RowsReading {
  const applies = evaluation.groupApplies(group);
  const keys = evaluation.rowKeys(group);
  return { keys, closed: applies === 'no' || evaluation.isClosed(group), certain: applies !== 'unknown' };
}

/** SPEC R3–R5: what rules find at a question. */
function findReading(evaluation: Evaluation, cell: Cell): Reading {
  const { spec, whenNotAsked = null, whenDeclined = null } = cell.question;
  const applies = evaluation.appliesToRules(cell);
  if (applies === 'no') return readingOf(whenNotAsked, spec);
  const known = evaluation.knowledge(cell);
  const value = known.knows === 'declined' ? whenDeclined : known.knows === 'value' ? known.value : undefined;
  if (applies === 'yes') return value === undefined ? { reading: 'open', spec } : readingOf(value, spec);
  const otherwise = whenNotAsked;
  return value === undefined || value === null
    ? { reading: 'open', spec, otherwise }
    : { reading: 'open', spec, value, otherwise };
}

function readingOf(value: Value | null, spec: CompiledQuestion['spec']): Reading {
  return value === null ? { reading: 'absent' } : { reading: 'value', value, spec };
}

function derive(evaluation: Evaluation, { question, row }: Cell): Result | undefined {
  if (question.derive === undefined) return undefined;
  return fitDerived(compute(question.derive, { reader: evaluation, row }), question);
}

/** The id of a group's closing and the group it closes. */
export function closingOf(group: CompiledGroup): InstanceId | undefined {
  return hasFixedRows(group) ? undefined : closingId(group.id);
}
