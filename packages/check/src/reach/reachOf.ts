import { indexOf, type CompiledForm, type QuestionId } from '@askless/core';
import { someAt, type Diagram } from '../diagram/index.js';
import { encodingOf, wantedIn, type Encoding } from '../encoding/index.js';
import { spaceOf, type Space, type Variable } from '../space/index.js';

/** Which borrowers reach the questions of a form. Diagrams of forms in one space are equal where the numbers are. */
export interface Reach {
  readonly form: CompiledForm;
  readonly encoding: Encoding;
  /**
   * Yes for the borrowers to whom a question applies, in some row of its group where it has one.
   *
   * Undefined where it did not fit into the node budget, or the form has no such question.
   */
  readonly appliesTo: (question: QuestionId) => Diagram | undefined;
  /** Yes for those of them of whom some need can come to want it. */
  readonly askedOf: (question: QuestionId) => Diagram | undefined;
}

/**
 * Opens which borrowers reach the questions of a form.
 *
 * @param space One made of this form, or of several whose reach is to be compared: `spaceOf([before, after])`.
 */
export function reachOf(form: CompiledForm, space: Space = spaceOf([form])): Reach {
  const encoding = encodingOf(form, space);
  const { wanted } = wantedIn(encoding);
  const { questions, groups } = indexOf(form);
  // Whatever is asked for first, the variables are those of the whole form, in its order.
  for (const question of form.questions) encoding.applies(question);
  const inSomeRow = (id: QuestionId, make: (applies: Diagram) => Diagram): Diagram | undefined => {
    const question = questions.get(id);
    if (!question) return undefined;
    const { diagrams, variables } = space;
    const around = groups.get(question.group ?? '');
    const found = encoding.attempt(() => {
      const applies = encoding.applies(question);
      const own = make(around ? diagrams.and(applies, encoding.hasRow(around)) : applies);
      return someAt(diagrams, own, (level) => isIn(variables[level], question.group));
    });
    return found.done && !encoding.spent.has(id) ? found.value : undefined;
  };
  return {
    form,
    encoding,
    appliesTo: (id) => inSomeRow(id, (applies) => applies),
    askedOf: (id) => inSomeRow(id, (applies) => space.diagrams.and(applies, wanted(id))),
  };
}

function isIn(variable: Variable | undefined, group: string | undefined): boolean {
  return variable?.of === 'question' && variable.group !== undefined && variable.group === group;
}
