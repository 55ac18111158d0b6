import { burdenOf, displayId, needsOf, type Burden, type Decision, type NeedRef, type Plan } from '@askless/core';
import { explain } from '@askless/core/explain';
import { displayed, displayedReason, type DisplayedReason } from './displayed.js';
import { offerReport, type OfferReport } from './offerReport.js';

/** A plan as JSON for other programs. */
export interface PlanReport {
  readonly form: string;
  readonly formHash: string;
  readonly formats: readonly string[];
  readonly asOf: string;
  readonly stage: string;
  readonly questions: readonly QuestionReport[];
  readonly burden: Burden;
  readonly products: OfferReport['products'];
  readonly sources: OfferReport['sources'];
}

/** One question instance of a plan. */
export interface QuestionReport {
  readonly id: string;
  readonly state: Decision['state'];
  readonly needs: readonly NeedRef[];
  readonly reason?: DisplayedReason;
  readonly pendingOn?: readonly string[];
  readonly value?: unknown;
  readonly provenance?: unknown;
  readonly declined?: string;
}

/** Lists every question instance of a plan with its state, what wants it, and why it is left out or waits. */
export function planReport(plan: Plan, formats: readonly string[]): PlanReport {
  return {
    form: plan.form.id,
    formHash: plan.form.hash,
    formats,
    asOf: plan.at.asOf,
    stage: plan.at.stage,
    questions: [...plan.decisions.values()].map((decision) => reportQuestion(plan, decision)),
    burden: burdenOf(plan),
    ...offerReport(plan),
  };
}

function reportQuestion(plan: Plan, decision: Decision): QuestionReport {
  const explanation = explain(plan, decision.id);
  const reason = explanation && displayedReason(plan, explanation);
  return {
    id: displayId(plan, decision),
    state: decision.state,
    needs: needsOf(plan, decision.id),
    ...(reason ? { reason } : {}),
    ...(decision.state === 'pending' ? { pendingOn: decision.on.instances.map((id) => displayed(plan, id)) } : {}),
    ...('value' in decision ? { value: decision.value } : {}),
    ...(decision.state === 'derived' ? { provenance: { from: 'derived' } } : {}),
    ...('provenance' in decision ? { provenance: decision.provenance } : {}),
    ...('declined' in decision ? { declined: decision.declined } : {}),
  };
}
