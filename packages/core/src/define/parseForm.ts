import type { FormDefinition } from '../form/index.js';
import { parseValue } from '../value/index.js';
import { listQuestions } from './compileQuestions.js';
import { definitionShape } from './definitionShape.js';
import { collectFaults, DefinitionError, type Faults } from './faults.js';

const maxDepth = 64;

/**
 * Takes back a form definition that was stored as JSON.
 *
 * Its shape is checked here; what its rules, texts and layout say is checked when it is compiled.
 *
 * @param json The parsed JSON.
 * @throws DefinitionError with every fault of shape.
 */
export function parseForm(json: unknown): FormDefinition {
  const faults = collectFaults();
  if (tooDeep(json, 0)) faults.add('wrong-shape', '', `The definition is nested deeper than ${maxDepth}.`);
  else definitionShape(json, '', faults);
  if (faults.all.length > 0) throw new DefinitionError(faults.all);
  const definition = json as FormDefinition;
  checkReplacements(definition, faults);
  if (faults.all.length > 0) throw new DefinitionError(faults.all);
  return definition;
}

function tooDeep(json: unknown, depth: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (depth > maxDepth) return true;
  return Object.values(json).some((value) => tooDeep(value, depth + 1));
}

/** What rules read in a question's place is a value of its kind. */
function checkReplacements({ schema, rules }: FormDefinition, faults: Faults): void {
  for (const { id, spec } of listQuestions(schema, collectFaults())) {
    const rule = Object.hasOwn(rules.questions, id) ? rules.questions[id] : undefined;
    for (const key of ['whenNotAsked', 'whenDeclined'] as const) {
      const value: unknown = rule?.[key];
      if (value === undefined || value === null || 'value' in parseValue(spec, value)) continue;
      faults.add('wrong-type', `rules.questions.${id}.${key}`, `It is no value of the kind ${spec.kind}.`);
    }
  }
}
