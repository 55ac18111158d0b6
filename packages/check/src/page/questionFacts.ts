import { indexOf, secondsFor, type CompiledForm, type CompiledQuestion, type QuestionId } from '@askless/core';
import { readsOf } from '@askless/core/analysis';
import { no, supportOf, yes, type Diagram } from '../diagram/index.js';
import { profilesOf, reachOf, type Reach } from '../reach/index.js';

/** What the page tells of one question. */
export interface QuestionFacts {
  readonly question: CompiledQuestion;
  /** The share of profiles of which someone can come to be asked; undefined beyond the budget. */
  readonly share: number | undefined;
  /** Whether it is the same for everyone who has a row for it. */
  readonly isAskedOfAll: boolean;
  /** The questions whose answers decide it. */
  readonly decidedBy: readonly QuestionId[];
  /** Paths by format. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** The questions whose conditions it decides. */
  readonly decides: readonly QuestionId[];
  readonly seconds: number;
}

/** Finds who is asked each question of a form, what for, and how long that takes. */
export function questionFacts(form: CompiledForm, reach: Reach = reachOf(form)): readonly QuestionFacts[] {
  return form.questions.map((question) => {
    const { id, supplier, retired } = question;
    const asked = supplier === 'lender' || retired !== undefined ? no : reach.askedOf(id);
    const { encoding } = reach;
    const counted = asked === undefined ? undefined : encoding.attempt(() => profilesOf(asked, encoding.space).share);
    return {
      question,
      share: counted?.done === true ? counted.value : undefined,
      isAskedOfAll: asked === yes,
      decidedBy: asked === undefined ? [] : decidersOf(asked, id, reach),
      needs: needsOf(id, form),
      decides: form.questions.flatMap((other) =>
        other.id !== id && readsOf(other.when).questions.has(id) ? [other.id] : [],
      ),
      seconds: secondsFor(question.spec),
    };
  });
}

function decidersOf(asked: Diagram, own: QuestionId, { encoding: { space } }: Reach): readonly QuestionId[] {
  const read = [...supportOf(space.diagrams, asked)].flatMap((level) => {
    const variable = space.variables[level];
    return variable?.of === 'question' && variable.question !== own ? [variable.question] : [];
  });
  return [...new Set(read)];
}

function needsOf(id: QuestionId, form: CompiledForm): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, string[]>();
  for (const { format, path, cell, supplier } of form.needs) {
    if (cell === undefined || supplier !== 'applicant' || !readsOf(cell).questions.has(id)) continue;
    needs.set(format, [...(needs.get(format) ?? []), path]);
  }
  return needs;
}

/** The group in whose rows a question stands. */
export function groupOf({ group }: CompiledQuestion, form: CompiledForm): string | undefined {
  return indexOf(form).groups.get(group ?? '')?.id;
}
