import { planForm, type CompiledForm, type Decision, type Plan } from '@askless/core';
import { findCounterexample, type Confirm } from '../counterexample/index.js';
import { no, type Diagram } from '../diagram/index.js';
import { profilesOf, type Reach } from '../reach/index.js';
import type { Space } from '../space/index.js';
import type { Affected } from './diff.js';

/** Two forms in one space: equal diagrams mean the same. */
export interface Comparison {
  readonly space: Space;
  readonly before: Reach;
  readonly after: Reach;
}

/** Something that happens to the borrowers of a diagram, in either form; undefined beyond the budget. */
export interface Happening {
  readonly before: Diagram | undefined;
  readonly after: Diagram | undefined;
  /** The group of whose rows the diagrams speak. */
  readonly group?: string | undefined;
  /** Whether it happens in a plan of one of the forms. */
  readonly happens: (plan: Plan) => boolean;
}

/** To whom something happens in one form alone. */
export interface Gap {
  readonly gains?: Affected;
  readonly losses?: Affected;
  /** All of them. */
  readonly diagram: Diagram;
}

/** Compares what happens; `notCompared` where a diagram is missing or the difference is beyond the budget. */
export function compare(happening: Happening, { space, before, after }: Comparison): Gap | 'same' | 'notCompared' {
  const { diagrams } = space;
  if (happening.before === happening.after) return happening.before === undefined ? 'notCompared' : 'same';
  const one = happening.before;
  const other = happening.after;
  if (one === undefined || other === undefined) return 'notCompared';
  const found = after.encoding.attempt(() => ({
    gains: diagrams.and(other, diagrams.not(one)),
    losses: diagrams.and(one, diagrams.not(other)),
    diagram: diagrams.differ(one, other),
  }));
  if (!found.done) return 'notCompared';
  const { gains, losses, diagram } = found.value;
  const gained = affected(gains, happening, { space, on: after, off: before });
  const lost = affected(losses, happening, { space, on: before, off: after });
  return { ...(gained ? { gains: gained } : {}), ...(lost ? { losses: lost } : {}), diagram };
}

interface Sides {
  readonly space: Space;
  /** The form in which it happens, and the one in which it does not. */
  readonly on: Reach;
  readonly off: Reach;
}

function affected(diagram: Diagram, { happens, group }: Happening, { space, on, off }: Sides): Affected | undefined {
  if (diagram === no) return undefined;
  const confirm: Confirm = (replay) => happens(replay.plan()) && !happens(planAs(off.form, replay.plan()));
  const example = findCounterexample({ diagram, group, confirm }, on.encoding);
  return { ...profilesOf(diagram, space), ...(example ? { example } : {}) };
}

/** The same borrower under another form. */
function planAs(form: CompiledForm, { answers, at }: Plan): Plan {
  return planForm(form, answers, at);
}

/** A question is asked, or would be were it not answered, in some row. */
export function asks(plan: Plan, id: string): boolean {
  return [...plan.decisions.values()].some(
    (decision: Decision) => decision.question === id && (decision.state === 'ask' || decision.state === 'known'),
  );
}
