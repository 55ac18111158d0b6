import type { FormDefinition, SuggestedValue } from '../form/index.js';
import { parseValue } from '../value/index.js';
import type { SchemaQuestion } from './compileQuestions.js';
import type { Faults } from './faults.js';

/** Kinds that are typed: only beside those are usual answers offered. */
const typed: ReadonlySet<string> = new Set([
  'money',
  'percent',
  'decimal',
  'integer',
  'date',
  'month',
  'monthDay',
  'text',
  'identifier',
]);

/**
 * What a question offers: suggestions are values of its kind, a consent is a yes-or-no question on sources that there are, and the
 * country of a telephone number is a code or a question.
 */
export function checkOffers({ rules }: FormDefinition, questions: readonly SchemaQuestion[], faults: Faults): void {
  const sources = new Set(Object.values(rules.questions).flatMap((rule) => rule.sources ?? []));
  const isQuestion = (id: string): boolean => questions.some((question) => question.id === id);
  for (const { id, spec, schema } of questions) {
    const { suggestions = [], allows } = rules.questions[id] ?? {};
    const at = `rules.questions.${id}`;
    if (!suggestions.every((one) => isOffer(spec, one)))
      faults.add(
        'wrong-type',
        `${at}.suggestions`,
        `A suggestion is none that a field of the kind ${spec.kind} can take.`,
      );
    if (allows && spec.kind !== 'boolean')
      faults.add('wrong-type', `${at}.allows`, 'A consent should be a question of yes or no.');
    for (const source of allows ?? [])
      if (!sources.has(source)) faults.add('unknown-path', `${at}.allows`, `No question has the source ${source}.`);
    const { country } = schema;
    if (country !== undefined && !/^[A-Z]{2}$/.test(country) && !isQuestion(country))
      faults.add('unknown-path', `schema.${id}.country`, `${country} is no country and no question.`);
  }
}

function isOffer(spec: SchemaQuestion['spec'], suggested: SuggestedValue): boolean {
  if (typeof suggested === 'object' && 'after' in suggested)
    return spec.kind === 'date' && Number.isSafeInteger(suggested.after) && units.has(suggested.unit);
  return typed.has(spec.kind) && 'value' in parseValue(spec, suggested);
}

const units: ReadonlySet<string> = new Set(['day', 'month', 'year']);
