import { indexOf } from '@askless/core';
import { smallForm } from '@askless/core/testing';
import { expect, it } from 'vitest';
import { masked } from './masked.js';

const { questions } = indexOf(
  smallForm({
    questions: {
      'a.resident': { kind: 'identifier', scheme: 'cnResidentId', sensitivity: 'sensitive' },
      'a.company': { kind: 'identifier', scheme: 'uscc' },
      'a.document': { kind: 'text', sensitivity: 'sensitive' },
      'a.note': { kind: 'text' },
    },
  }),
);

it.each([
  ['a.resident', '990000198005191041', '9900****1041'],
  ['a.document', '990000198005191041', '9900****1041'],
  ['a.document', 'E12345678', 'E123****5678'],
  ['a.document', '12345678', '12345678'],
  ['a.document', '王小明', '王小明'],
  ['a.document', 'Convicted in 2019 and 2021', 'Convicted in 2019 and 2021'],
  ['a.note', '990000198005191041', '990000198005191041'],
  ['a.company', '91330206MA2AAAAA8K', '91330206MA2AAAAA8K'],
])('%s “%s” stands in a summary as %s', (id, text, shown) => {
  expect(masked(text, questions.get(id))).toBe(shown);
});
