import { instanceId, type Answers, type RowKey } from '../answers/index.js';
import { indexOf, type CompiledForm, type GroupId, type QuestionId } from '../compiled/index.js';
import { evaluate } from '../rule/index.js';
import { findApplies, findGroupApplies, ownApplies } from './applying.js';
import type { Cell, Evaluation } from './evaluation.js';
import { findKnowledge } from './knowledge.js';
import { derive, findReading } from './readings.js';
import { findClosed, findRowKeys, readRows, rowLimit } from './rows.js';

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
    knowledge: remember((cell: Cell) => findKnowledge(evaluation, cell, evaluation.derived(cell))),
    derived: remember((cell: Cell) => derive(evaluation, cell)),
    read: (question, row) => {
      const cell = evaluation.cell(question, row);
      return cell ? readings(cell) : { reading: 'absent' };
    },
    rows: (group) => readRows(evaluation, group),
    verdict: (condition, row) => evaluate(condition, { reader: evaluation, row }),
  };
  const readings = remember((cell: Cell) =>
    findReading(cell, evaluation.appliesToRules(cell), evaluation.knowledge(cell)),
  );
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
