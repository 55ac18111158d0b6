import type { FormDefinition } from '../form/index.js';
import { parseValue } from '../value/index.js';
import type { SchemaQuestion } from './compileQuestions.js';
import type { Faults } from './faults.js';

/** Priors are of questions that there are, of answers that they can have, with weights above zero. */
export function checkPriors(
  { priors = {} }: FormDefinition,
  questions: readonly SchemaQuestion[],
  faults: Faults,
): void {
  for (const [id, prior] of Object.entries(priors)) {
    const at = `priors.${id}`;
    const spec = questions.find((question) => question.id === id)?.spec;
    if (!spec) faults.add('unknown-path', at, `${id} is no question.`);
    for (const [answer, weight] of prior) {
      if (spec && 'issue' in parseValue(spec, answer))
        faults.add('wrong-type', at, `An answer is no value of the kind ${spec.kind}.`);
      if (!(weight > 0 && weight < Infinity)) faults.add('wrong-shape', at, 'A weight should be a number above zero.');
    }
  }
}
