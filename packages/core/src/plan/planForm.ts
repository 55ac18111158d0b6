import { noAnswers, type Answers } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { checkAt } from './checkAt.js';
import { decideAll } from './decideAll.js';
import { Draft } from './draft.js';
import { evaluateUnits } from './evaluateUnits.js';
import { markAll, markAnswers } from './markChange.js';
import type { At, Plan } from './plan.js';
import { settleWants } from './settleWants.js';
import { emptyState, type State } from './state.js';
import { planOf } from './views.js';

/**
 * Decides which questions the borrower still has to answer.
 *
 * @param form The compiled form, its intake formats bound.
 * @param answers What is known so far.
 * @param at The day, as a calendar date, and the stage; a stage holds all before it.
 * @returns Every question instance once, in the form's order, in exactly one state.
 * @throws RangeError for a day or stage that is none.
 */
export function planForm(form: CompiledForm, answers: Answers, at: At): Plan {
  return planOf(stateFor(form, answers, at));
}

/** The state behind a plan that is made anew. */
export function stateFor(form: CompiledForm, answers: Answers, at: At): State {
  const draft = draftFrom(blankOf(form, at), answers, at);
  markAnswers(draft, answers);
  return finish(draft);
}

/** How many drafts were made: each has a number of its own, by which it knows what it has made or marked itself. */
let drafts = 0;

/** A draft of what comes after a state. */
export function draftFrom(base: State, answers: Answers, at: At): Draft {
  const { form, graph, spots, single, formats, groups, stop } = base;
  drafts += 1;
  return new Draft({ edit: drafts, form, graph, spots, answers, at, single, formats, groups, stop }, base);
}

/** Does what is left to do for a draft. */
export function finish(draft: Draft): State {
  evaluateUnits(draft);
  settleWants(draft);
  decideAll(draft);
  return draft.state;
}

const blanks = new WeakMap<CompiledForm, State>();

/** The plan of a borrower of whom nothing is known: all applications of a form start from it, and share what they leave as it is. */
function blankOf(form: CompiledForm, at: At): State {
  const known = blanks.get(form);
  if (known && known.at.asOf === at.asOf && known.at.stage === at.stage) return known;
  checkAt(at);
  const draft = draftFrom(emptyState(form, noAnswers, at), noAnswers, at);
  markAll(draft);
  const blank = finish(draft);
  blanks.set(form, blank);
  return blank;
}
