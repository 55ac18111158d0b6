import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import {
  generalFormOf,
  indexOf,
  planForm,
  secondsFor,
  stageRank,
  type Answers,
  type At,
  type Binding,
  type CompiledForm,
  type FormDefinition,
} from '@askless/core';
import { compileForm } from '@askless/core/define';
import { quickCheckByOne, takeCourse, type Course } from './takeCourse.ts';

/** What an application took. */
export interface Taken {
  readonly questions: number;
  readonly minutes: number;
  /** How often the next question is in another section than the last. */
  readonly changes: number;
  /** Changes beyond going through the sections once. */
  readonly jumps: number;
  /** It ended because every product was closed. */
  readonly stopped: boolean;
}

/** A way of deciding which questions are asked, and in which order. */
export interface Policy {
  readonly name: string;
  /** What it takes an applicant who would answer so. */
  readonly take: (would: Answers) => Taken;
}

/**
 * The four ways that are compared, for questions of the application and before it.
 *
 * - `whole form`: every question of the general form, in as many rows as the applicant has.
 * - `visible-if`: in authored order, what its own condition shows; what is undecided is hidden until it is decided. It
 *   knows neither formats nor gates: here, the form without products, with a format that wants every question.
 * - `goal-driven`: what the formats want and gates read, in authored order, until every product is closed.
 * - `quick check, sections`: the same with the quick check first, and sections that gates wait for before the others.
 */
export function policiesFor(bindings: readonly Binding[], asOf: string): readonly [Policy, Policy, Policy, Policy] {
  const at: At = { asOf, stage: 'application' };
  const form = compileForm(businessLoan, bindings);
  const general = compileForm({ ...businessLoan, generalForm: generalUpToApplication }, [reference]);
  const conditional = compileForm(withoutProducts(businessLoan), [reference]);
  const quickCheck = quickCheckByOne();
  return [
    { name: 'whole form', take: (would) => takeWholeForm(general, would, at) },
    { name: 'visible-if', take: (would) => takenIn(conditional, takeCourse(conditional, would, { at })) },
    { name: 'goal-driven', take: (would) => takenIn(form, takeCourse(form, would, { at })) },
    { name: 'quick check, sections', take: (would) => takenIn(form, takeCourse(form, would, { at, quickCheck })) },
  ];
}

const generalUpToApplication = { by: ['profile.jurisdiction'], before: 'dueDiligence' } as const;

function withoutProducts(definition: FormDefinition): FormDefinition {
  return { ...definition, rules: { ...definition.rules, products: [] } };
}

function takeWholeForm(form: CompiledForm, would: Answers, at: At): Taken {
  const closed = new Set(form.groups.map(({ id }) => id));
  const { asked, minutes } = generalFormOf(planForm(form, { ...would, closed, goOn: true }, at));
  const on = form.questions.filter(
    (question) => question.onGeneralForm && stageRank(question.stage) < stageRank(generalUpToApplication.before),
  );
  const sections = new Set(on.map(({ section }) => section));
  return { questions: asked, minutes, changes: sections.size - 1, jumps: 0, stopped: false };
}

function takenIn(form: CompiledForm, { asked, stopped }: Course): Taken {
  const { questions } = indexOf(form);
  const seconds = asked.reduce((total, { question }) => {
    const own = questions.get(question);
    return total + (own ? secondsFor(own.spec) : 0);
  }, 0);
  const changes = asked.filter(({ section }, place) => place > 0 && section !== asked[place - 1]?.section).length;
  const sections = new Set(asked.map(({ section }) => section)).size;
  return {
    questions: asked.length,
    minutes: Math.ceil(seconds / 60),
    changes,
    jumps: changes - Math.max(0, sections - 1),
    stopped,
  };
}
