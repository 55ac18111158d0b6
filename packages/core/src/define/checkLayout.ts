import type { FormDefinition } from '../form/index.js';
import type { SchemaQuestion } from './compileQuestions.js';
import type { Faults } from './faults.js';

/** Each question, or its group, stands in exactly one section; the general form is split by questions that exist. */
export function checkLayout(definition: FormDefinition, questions: readonly SchemaQuestion[], faults: Faults): void {
  const places = new Set(questions.map(({ id, group }) => group ?? id));
  const seen = new Set<string>();
  for (const section of definition.layout) {
    for (const item of section.items) {
      const at = `layout.${section.id}`;
      if (!places.has(item)) faults.add('layout', at, `${item} is no question or group.`);
      if (seen.has(item)) faults.add('layout', at, `${item} stands twice.`);
      seen.add(item);
    }
  }
  for (const place of places) if (!seen.has(place)) faults.add('layout', 'layout', `${place} is in no section.`);
  for (const id of definition.generalForm?.by ?? []) {
    if (!places.has(id)) faults.add('unknown-path', 'generalForm.by', `${id} is no question.`);
  }
}
