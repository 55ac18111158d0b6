import { indexOf, type CompiledForm, type CompiledQuestion, type QuestionId } from '@askless/core';
import { isNumeric, readsOf } from '@askless/core/analysis';
import { no, yes, type Diagram } from '../diagram/index.js';
import { isExact, present, throughDerivation, type Test } from '../space/index.js';
import type { Encoding } from './encoding.js';

/** What rules read at a question: what is given or derived where it applies, else its value for not being asked. */
export function encodeReading(id: QuestionId, test: Test, encoding: Encoding): Diagram {
  const { diagrams } = encoding.space;
  const question = indexOf(encoding.form).questions.get(id);
  if (!question) return no;
  const { whenNotAsked = null, spec } = question;
  const otherwise = whenNotAsked !== null && test.holds(whenNotAsked, isNumeric(spec)) ? yes : no;
  return diagrams.choose(encoding.applies(question), encodeKnown(question, test, encoding), otherwise);
}

/**
 * What is known of a question passes a test. A given value can stand against its derivation while the inputs of that are
 * open; where nothing is given it is derived, and where it can't be, asked after all.
 */
function encodeKnown(question: CompiledQuestion, test: Test, encoding: Encoding): Diagram {
  const { diagrams, given, isDerived, firstPasses } = encoding.space;
  const { derive } = question;
  const known = given(question, test);
  // Another form of the same space may derive it: then it counts here as any one answer.
  if (derive === undefined || !isExact(derive))
    return firstPasses(question, test) ? diagrams.or(known, isDerived(question.id)) : known;
  const derived = encoding.value(derive, derivedTest(question, test, encoding.form));
  const anything = encoding.value(derive, derivedTest(question, present, encoding.form));
  if (encoding.emptyRowOf !== undefined && encoding.emptyRowOf === question.group)
    return diagrams.choose(anything, derived, known);
  const asked = firstPasses(question, test) ? diagrams.not(anything) : no;
  return diagrams.or(known, diagrams.and(isDerived(question.id), diagrams.or(derived, asked)));
}

/** Of several choices taken over whole it is enough to look at one; that they fit is judged by their options. */
function derivedTest(question: CompiledQuestion, test: Test, form: CompiledForm): Test {
  if (question.spec.kind !== 'choices' || question.derive === undefined) return throughDerivation(question, test);
  const { options = [] } = question.spec;
  const sources = [...readsOf(question.derive).questions].flatMap((id) => indexOf(form).questions.get(id) ?? []);
  const fits = sources.every(
    ({ spec }) => spec.kind !== 'choices' || (spec.options ?? []).every((one) => options.includes(one)),
  );
  return fits && test.key === present.key ? present : throughDerivation(question, test);
}

/** Rules read nothing at a question. */
export function encodeNoReading(id: QuestionId, encoding: Encoding): Diagram {
  const { diagrams, isDeclined } = encoding.space;
  const question = indexOf(encoding.form).questions.get(id);
  if (!question) return yes;
  const { whenNotAsked = null, whenDeclined = null } = question;
  const applies = encoding.applies(question);
  const notAsked = whenNotAsked === null ? diagrams.not(applies) : no;
  return whenDeclined === null ? diagrams.or(notAsked, diagrams.and(applies, isDeclined(id))) : notAsked;
}
