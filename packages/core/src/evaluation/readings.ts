import type { CompiledQuestion } from '../compiled/index.js';
import { compute, type Reading, type Result, type Verdict } from '../rule/index.js';
import type { Value } from '../value/index.js';
import type { Cell, Evaluation, Knowledge } from './evaluation.js';
import { fitDerived } from './fitDerived.js';

/** SPEC R3–R5: what rules find at a question. */
export function findReading({ question }: Cell, applies: Verdict, known: Knowledge | undefined): Reading {
  const { spec, whenNotAsked = null, whenDeclined = null } = question;
  if (applies === 'no') return readingOf(whenNotAsked, spec);
  const value = known?.status === 'declined' ? whenDeclined : known?.value;
  if (applies === 'yes') return value === undefined ? { reading: 'open', spec } : readingOf(value, spec);
  const otherwise = whenNotAsked;
  return value === undefined || value === null
    ? { reading: 'open', spec, otherwise }
    : { reading: 'open', spec, value, otherwise };
}

function readingOf(value: Value | null, spec: CompiledQuestion['spec']): Reading {
  return value === null ? { reading: 'absent' } : { reading: 'value', value, spec };
}

/** The result of a derivation; undefined for a question without one. */
export function derive(evaluation: Evaluation, { question, row }: Cell): Result | undefined {
  if (question.derive === undefined) return undefined;
  return fitDerived(compute(question.derive, { reader: evaluation, row }), question);
}
