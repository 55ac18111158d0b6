import { closingId, type InstanceId, type RowKey } from '../answers/index.js';
import { indexOf, type CompiledQuestion } from '../compiled/index.js';
import { provenanceOf, type Cell, type Evaluation } from '../evaluation/index.js';
import {
  evaluate,
  groupOf,
  partsOf,
  quantifierOf,
  type Condition,
  type Reader,
  type Rule,
  type Verdict,
} from '../rule/index.js';
import type { Fact } from './explanation.js';

/** Facts by instance: each once. */
export type Facts = ReadonlyMap<InstanceId, Fact>;

const none: Facts = new Map();

/**
 * A smallest set of facts, by its structure, that decides a condition as it is decided (SPEC E2).
 *
 * @returns Nothing for a condition that is unknown or does not depend on answers.
 */
export function decidingFacts(condition: Condition, row: RowKey | undefined, evaluation: Evaluation): Facts {
  if (typeof condition !== 'object') return none;
  const verdict = evaluate(condition, { reader: evaluation, row });
  if (verdict === 'unknown') return none;
  if ('and' in condition)
    return connected(condition.and, verdict === 'no' ? 'one' : 'all', { verdict, row, evaluation });
  if ('or' in condition)
    return connected(condition.or, verdict === 'yes' ? 'one' : 'all', { verdict, row, evaluation });
  if ('!' in condition) return decidingFacts(condition['!'], row, evaluation);
  const quantified = quantifierOf(condition);
  return quantified ? overRows(quantified, verdict, evaluation) : leafFacts(condition, row, evaluation);
}

/**
 * What a comparison reads; and, where its value alone does not decide because the question might not be asked (SPEC R5),
 * through what the question applies.
 */
function leafFacts(condition: Condition, row: RowKey | undefined, evaluation: Evaluation): Facts {
  const facts = readFacts(condition, row, evaluation);
  const conditional: Cell[] = [];
  const doubting: Reader = {
    rows: evaluation.rows,
    read: (id, at) => {
      const reading = evaluation.read(id, at);
      const cell = evaluation.cell(id, at);
      if (!cell || reading.reading !== 'value' || evaluation.appliesToRules(cell) !== 'yes') return reading;
      const { when, group, whenNotAsked = null } = cell.question;
      if (when === true && group === undefined) return reading;
      conditional.push(cell);
      return { reading: 'open', spec: reading.spec, value: reading.value, otherwise: whenNotAsked };
    },
  };
  if (evaluate(condition, { reader: doubting, row }) !== 'unknown') return facts;
  return joined([facts, ...conditional.map((cell) => whyApplicable(cell, evaluation))]);
}

interface Deciding {
  readonly verdict: Verdict;
  readonly row: RowKey | undefined;
  readonly evaluation: Evaluation;
}

/** All parts decide together, or the one that decides with the fewest facts. */
function connected(parts: readonly Condition[], how: 'one' | 'all', { verdict, row, evaluation }: Deciding): Facts {
  const deciding = parts.filter((part) => evaluate(part, { reader: evaluation, row }) === verdict);
  const facts = deciding.map((part) => decidingFacts(part, row, evaluation));
  if (how === 'all') return joined(facts);
  return facts.toSorted((one, other) => one.size - other.size)[0] ?? none;
}

function joined(facts: readonly Facts[]): Facts {
  return new Map(facts.flatMap((one) => [...one]));
}

/** One row that decides, or all rows and that there are no more. */
function overRows(
  { quantifier, group, over }: NonNullable<ReturnType<typeof quantifierOf>>,
  verdict: Verdict,
  evaluation: Evaluation,
): Facts {
  const sought = quantifier === 'all' ? 'no' : 'yes';
  const keys = evaluation.rowKeys(group);
  const found = keys.find((row) => evaluate(over, { reader: evaluation, row }) === sought);
  const decidedByOne = (quantifier === 'some') === (verdict === 'yes');
  if (decidedByOne && found !== undefined)
    return joined([whyGroup(group, evaluation), decidingFacts(over, found, evaluation)]);
  return joined([rowsFact(group, evaluation), ...keys.map((row) => decidingFacts(over, row, evaluation))]);
}

function rowsFact(group: string, evaluation: Evaluation): Facts {
  const at = closingId(group);
  if (evaluation.groupApplies(group) === 'no') {
    const why = whyNoGroup(group, evaluation);
    return why.size > 0 ? why : new Map([[at, { fact: 'notAsked', at }]]);
  }
  const counted = indexOf(evaluation.form).groups.get(group)?.counted;
  if (counted !== undefined) return readFacts(counted, undefined, evaluation);
  const keys = evaluation.rowKeys(group);
  return new Map([[at, { fact: 'rows', at, rows: keys.length, closed: evaluation.isClosed(group), keys }]]);
}

/** What a comparison or an expression reads. */
export function readFacts(rule: Rule, row: RowKey | undefined, evaluation: Evaluation): Facts {
  if (typeof rule !== 'object') return none;
  if ('var' in rule) return cellFacts(evaluation.cell(rule.var, row), evaluation);
  const group = groupOf(rule);
  if (group === undefined) return joined(partsOf(rule).map((part) => readFacts(part, row, evaluation)));
  const inRows = evaluation
    .rowKeys(group)
    .flatMap((key) => partsOf(rule).map((part) => readFacts(part, key, evaluation)));
  return joined([rowsFact(group, evaluation), ...inRows]);
}

/** A question's own fact; one that was not asked stands for what decided that. */
function cellFacts(cell: Cell | undefined, evaluation: Evaluation): Facts {
  if (!cell) return none;
  const { id } = cell;
  if (evaluation.appliesToRules(cell) === 'no') {
    const why = cell.row === '' ? whyNotOwn(cell, evaluation) : whyNotApplicable(cell, evaluation);
    return why.size > 0 ? why : new Map([[id, { fact: 'notAsked', at: id }]]);
  }
  const known = evaluation.knowledge(cell);
  if (!known) return none;
  if (known.status === 'declined') return new Map([[id, { fact: 'declined', at: id, reason: known.reason }]]);
  const fact: Fact = { fact: 'value', at: id, value: known.value, provenance: provenanceOf(known) };
  return new Map([[id, fact]]);
}

/** The facts that decide that a question does not apply: its dates, its group, or its own condition. */
export function whyNotApplicable(cell: Cell, evaluation: Evaluation): Facts {
  const { group } = cell.question;
  const outside = group !== undefined && evaluation.groupApplies(group) === 'no';
  return outside ? whyNoGroup(group, evaluation) : whyNotOwn(cell, evaluation);
}

function whyNotOwn({ id, question, row }: Cell, evaluation: Evaluation): Facts {
  const dated = notInForce(id, question, evaluation.asOf);
  return dated ? new Map([[id, dated]]) : decidingFacts(question.when, row, evaluation);
}

function notInForce(at: InstanceId, { validFrom, validTo }: CompiledQuestion, asOf: string): Fact | undefined {
  if (validFrom !== undefined && asOf < validFrom) return { fact: 'notInForce', at, validFrom };
  return validTo !== undefined && validTo < asOf ? { fact: 'notInForce', at, validTo } : undefined;
}

/** The facts that decide that a group does not apply: its own condition, or those of all its questions. */
export function whyNoGroup(id: string, evaluation: Evaluation): Facts {
  const group = indexOf(evaluation.form).groups.get(id);
  if (!group) return none;
  if (group.when !== undefined) return decidingFacts(group.when, undefined, evaluation);
  const conditions = group.questions.map((question) => evaluation.cell(question, '')?.question.when ?? true);
  return joined(conditions.map((condition) => decidingFacts(condition, '', evaluation)));
}

/** The facts through which a question applies. On an empty row they are its own: its group may apply because of that row. */
export function whyApplicable({ question, row }: Cell, evaluation: Evaluation): Facts {
  const around = question.group === undefined || row === '' ? none : whyGroup(question.group, evaluation);
  return joined([around, decidingFacts(question.when, row, evaluation)]);
}

/** The facts through which a group applies: its own condition's, or the fewest of one of its questions. */
function whyGroup(id: string, evaluation: Evaluation): Facts {
  const group = indexOf(evaluation.form).groups.get(id);
  if (group?.when !== undefined) return decidingFacts(group.when, undefined, evaluation);
  const cells = (group?.questions ?? []).flatMap((question) => evaluation.cell(question, '') ?? []);
  const applying = cells.filter((cell) => evaluation.verdict(cell.question.when, '') === 'yes');
  const facts = applying.map(({ question }) => decidingFacts(question.when, '', evaluation));
  return facts.toSorted((one, other) => one.size - other.size)[0] ?? none;
}
