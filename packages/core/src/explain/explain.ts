import { closingId, type InstanceId } from '../answers/index.js';
import { indexOf } from '../compiled/index.js';
import { evaluationOf, needsOf, type Cell, type Decision, type Evaluation, type Plan } from '../plan/index.js';
import type { Explanation, Fact } from './explanation.js';
import { decidingFacts, readFacts, whyApplicable, whyNoGroup, whyNotApplicable, type Facts } from './decidingFacts.js';

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
      return explainSkip(decision, cell, evaluation);
    case 'pending':
      return { state: 'pending', at: id, on: decision.on.instances, sources: decision.on.sources };
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
      return { state: 'stopped', at: id, gates: decision.gates };
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
  return {
    state: 'ask',
    at: id,
    needs: needsOf(plan, id),
    readers: [...new Set(readers)],
    because: listed(because),
    optional,
  };
}

/** A closing is asked because its group applies. */
function whyGroup({ group }: Decision, evaluation: Evaluation): Facts {
  const when = indexOf(evaluation.form).groups.get(group ?? '')?.when;
  return decidingFacts(when ?? true, undefined, evaluation);
}

function explainSkip(
  decision: Extract<Decision, { state: 'skip' }>,
  cell: Cell | undefined,
  evaluation: Evaluation,
): Explanation {
  const { id, code, stage, group } = decision;
  const skip = { state: 'skip' as const, at: id, code, ...(stage === undefined ? {} : { stage }) };
  if (code === 'notApplicable') {
    const because = cell
      ? whyNotApplicable(cell, evaluation)
      : group !== undefined && id === closingId(group)
        ? whyNoGroup(group, evaluation)
        : new Map<string, Fact>();
    return { ...skip, because: listed(because) };
  }
  const retired = cell?.question.retired?.reason;
  return { ...skip, because: [], ...(retired === undefined ? {} : { retired }) };
}
