import type { CompiledQuestion } from '../compiled/index.js';
import { compute, type Reading, type Result, type Verdict } from '../rule/index.js';
import type { Value, ValueSpec } from '../value/index.js';
import type { Cell, Findings, Knowledge } from './evaluation.js';
import { fitDerived } from './fitDerived.js';

/** SPEC R3–R5: what rules find at a question. */
export function findReading({ question }: Cell, applies: Verdict, known: Knowledge | undefined): Reading {
  const { whenNotAsked = null, whenDeclined = null } = question;
  const spec = takenBy(question);
  if (applies === 'no') return readingOf(whenNotAsked, spec);
  const value = known?.status === 'declined' ? whenDeclined : known?.value;
  if (applies === 'yes') return value === undefined ? { reading: 'open', spec } : readingOf(value, spec);
  const otherwise = whenNotAsked;
  return value === undefined || value === null
    ? { reading: 'open', spec, otherwise }
    : { reading: 'open', spec, value, otherwise };
}

const withoutBounds = new WeakMap<CompiledQuestion, ValueSpec>();

/** The values that a question can come to have: bounds are those of what is given, a derived value may lie beyond them. */
export function takenBy(question: CompiledQuestion): ValueSpec {
  if (question.derive === undefined) return question.spec;
  const known = withoutBounds.get(question);
  if (known) return known;
  const { min: _min, max: _max, ...spec } = question.spec;
  withoutBounds.set(question, spec);
  return spec;
}

function readingOf(value: Value | null, spec: CompiledQuestion['spec']): Reading {
  return value === null ? { reading: 'absent' } : { reading: 'value', value, spec };
}

/** The result of a derivation; undefined for a question without one. */
export function derive(evaluation: Findings, { question, row }: Cell): Result | undefined {
  if (question.derive === undefined) return undefined;
  return fitDerived(compute(question.derive, { reader: evaluation, row }), question);
}
