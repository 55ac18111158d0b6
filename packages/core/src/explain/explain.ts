import type { Answers, InstanceId } from '../answers/index.js';
import { indexOf } from '../compiled/index.js';
import { type Cell, type Evaluation, evaluationOf } from '../evaluation/index.js';
import { needsOf, type Decision, type Plan } from '../plan/index.js';
import { decidingFacts, readFacts, whyApplicable, whyNoGroup, whyNotApplicable, type Facts } from './decidingFacts.js';
import type { Explanation, Fact } from './explanation.js';
import { minimalFacts } from './minimalFacts.js';
import { findTurnOff } from './turnOff.js';
import { waysTo } from './ways.js';
import { whyNothingOpen } from './whyNothingOpen.js';

/**
 * Says why a question is asked or not: a reading of the plan.
 *
 * @returns Undefined for an instance that the plan does not have.
 */
export function explain(plan: Plan, id: InstanceId): Explanation | undefined {
  const decision = plan.decisions.get(id);
  if (!decision) return undefined;
  const evaluation = evaluationOf(plan.form, plan.answers, plan.at.asOf);
  const cell = evaluation.cell(decision.question, decision.row);
  switch (decision.state) {
    case 'ask':
      return explainAsk(decision, plan, cell ? whyApplicable(cell, evaluation) : whyGroup(decision, evaluation));
    case 'skip':
      return explainSkip(decision, plan, { cell, evaluation });
    case 'pending':
      return {
        state: 'pending',
        at: id,
        on: decision.on.instances,
        asks: asksBehind(plan, id),
        sources: decision.on.sources,
      };
    case 'derived':
      return {
        state: 'derived',
        at: id,
        from: listed(readFacts(cell?.question.derive ?? true, decision.row, evaluation)),
      };
    case 'known':
      return {
        state: 'known',
        at: id,
        ...('declined' in decision ? { declined: decision.declined } : { provenance: decision.provenance }),
      };
    case 'stopped':
      return { state: 'stopped', at: id, gates: decision.gates, because: whyStopped(decision.gates, evaluation) };
  }
}

function listed(facts: Facts): readonly Fact[] {
  return [...facts.values()];
}

function explainAsk(
  { id, wants, optional }: Extract<Decision, { state: 'ask' }>,
  plan: Plan,
  because: Facts,
): Explanation {
  const readers = wants.flatMap((want) => ('reader' in want ? want.reader : []));
  const unless = findTurnOff(plan, id, listed(because));
  return {
    state: 'ask',
    at: id,
    needs: needsOf(plan, id),
    readers: [...new Set(readers)],
    ways: waysTo(plan, id),
    because: listed(because),
    ...(unless ? { unless } : {}),
    optional,
  };
}

/** A closing is asked because its group applies. */
function whyGroup({ group }: Decision, evaluation: Evaluation): Facts {
  const when = indexOf(evaluation.form).groups.get(group ?? '')?.when;
  return decidingFacts(when ?? true, undefined, evaluation);
}

interface Explained {
  readonly cell: Cell | undefined;
  readonly evaluation: Evaluation;
}

function explainSkip(
  decision: Extract<Decision, { state: 'skip' }>,
  plan: Plan,
  { cell, evaluation }: Explained,
): Explanation {
  const { id, code, stage } = decision;
  const skip = { state: 'skip' as const, at: id, code, ...(stage === undefined ? {} : { stage }) };
  if (code === 'notApplicable') return { ...skip, because: whyLeftOut(decision, plan, { cell, evaluation }) };
  if (code === 'nothingOpen' && cell) return { ...skip, because: whyNothingOpen(cell, plan, evaluation) };
  const retired = cell?.question.retired?.reason;
  return { ...skip, because: [], ...(retired === undefined ? {} : { retired }) };
}

/** SPEC E2: enough to decide that it does not apply, and none can be spared. */
function whyLeftOut(
  decision: Extract<Decision, { state: 'skip' }>,
  { form, at }: Plan,
  { cell, evaluation }: Explained,
): readonly Fact[] {
  const { question, group = '', row } = decision;
  const facts = cell ? whyNotApplicable(cell, evaluation) : whyNoGroup(group, evaluation);
  const isEnough = (answers: Answers): boolean => {
    const only = evaluationOf(form, answers, at.asOf);
    const same = only.cell(question, row);
    return (same ? only.applies(same) : only.groupApplies(group)) === 'no';
  };
  return minimalFacts(facts, { evaluation, isEnough });
}

/** Follows what a pending question waits for to the questions that are asked now. */
function asksBehind({ decisions }: Plan, id: InstanceId): readonly InstanceId[] {
  const seen = new Set<InstanceId>([id]);
  for (const at of seen) {
    const decision = decisions.get(at);
    if (decision?.state === 'pending') for (const on of decision.on.instances) seen.add(on);
  }
  return [...seen].filter((at) => decisions.get(at)?.state === 'ask');
}

function whyStopped(gates: readonly string[], evaluation: Evaluation): readonly Fact[] {
  const all = evaluation.form.products.flatMap((product) => product.gates).filter(({ id }) => gates.includes(id));
  return listed(new Map(all.flatMap(({ when }) => [...decidingFacts(when, undefined, evaluation)])));
}
