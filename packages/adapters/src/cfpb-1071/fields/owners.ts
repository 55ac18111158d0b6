import type { Condition, FieldCondition, FormatField } from '@askless/core';
import { ethnicities, genderFlags, races } from './codes.data.js';
import { computed, voluntarily } from './field.js';
import {
  contains,
  distinct,
  exactly,
  freeText,
  holds,
  must,
  never,
  optionally,
  standAlone,
  type RuleId,
} from './rules.js';
import { leftBlank, voluntaryOfOwner } from './tokens.js';

const section = '19';
const owners = { var: 'num_principal_owners' } as const;
const row = { var: 'row' } as const;

/** W2036 to W2039: of so many owners the first rows are filled, and no others. */
function ofOwners(rule: string, count: number): FieldCondition[] {
  const isCount: Condition = { '==': [owners, count] };
  return [
    must(rule, { and: [isCount, { '<=': [row, count] }] }),
    never(rule, { and: [isCount, { '>': [row, count] }] }),
  ];
}

/** Filled for each principal owner that there is. */
const byCount: readonly FieldCondition[] = [
  // None, or not reported: a comparison with a blank cell is no.
  never('W2035', { '!': { '>=': [owners, 1] } }),
  ...ofOwners('W2036', 1),
  ...ofOwners('W2037', 2),
  ...ofOwners('W2038', 3),
  ...ofOwners('W2039', 4),
];

/** A free text; it can be left open, and then the code that announces it is not written. */
function namedText(name: string, ids: { length: RuleId; condition: RuleId }, when: Condition): FormatField {
  return voluntarily(`po[].${name}`, section, {
    cell: { kind: 'text' },
    tokens: leftBlank,
    rules: [freeText(ids.length)],
    conditions: [exactly(ids.condition, when)],
  });
}

const optional = ['966', '988'] as const;

/** Fields 46 to 54, and the same of the second to fourth owner: ethnicity, race and sex, as the owner says. */
export const ownerFields: readonly FormatField[] = [
  voluntarily('po[].ethnicity', section, {
    cell: { kind: 'codes', announces: { '977': 'po[].ethnicity_ff' } },
    tokens: voluntaryOfOwner,
    rules: [
      optionally(['E0900', 'E1080', 'E1260', 'E1440'], ethnicities),
      distinct(['W0901', 'W1081', 'W1261', 'W1441']),
      standAlone(['W0902', 'W1082', 'W1262', 'W1442'], optional),
    ],
    conditions: byCount,
  }),
  namedText(
    'ethnicity_ff',
    { length: ['E0920', 'E1100', 'E1280', 'E1460'], condition: ['E2040', 'E2041', 'E2042', 'E2043'] },
    contains('po[].ethnicity', '977'),
  ),
  voluntarily('po[].race', section, {
    cell: {
      kind: 'codes',
      announces: {
        '971': 'po[].race_anai_ff',
        '972': 'po[].race_asian_ff',
        '973': 'po[].race_baa_ff',
        '974': 'po[].race_pi_ff',
      },
    },
    tokens: voluntaryOfOwner,
    rules: [
      optionally(['E0940', 'E1120', 'E1300', 'E1480'], races),
      distinct(['W0941', 'W1121', 'W1301', 'W1481']),
      standAlone(['W0942', 'W1122', 'W1302', 'W1482'], optional),
    ],
    conditions: byCount,
  }),
  namedText(
    'race_anai_ff',
    { length: ['E0960', 'E1140', 'E1320', 'E1500'], condition: ['E2060', 'E2061', 'E2062', 'E2063'] },
    contains('po[].race', '971'),
  ),
  namedText(
    'race_asian_ff',
    { length: ['E0980', 'E1160', 'E1340', 'E1520'], condition: ['E2080', 'E2081', 'E2082', 'E2083'] },
    contains('po[].race', '972'),
  ),
  namedText(
    'race_baa_ff',
    { length: ['E1000', 'E1180', 'E1360', 'E1540'], condition: ['E2100', 'E2101', 'E2102', 'E2103'] },
    contains('po[].race', '973'),
  ),
  namedText(
    'race_pi_ff',
    { length: ['E1020', 'E1200', 'E1380', 'E1560'], condition: ['E2120', 'E2121', 'E2122', 'E2123'] },
    contains('po[].race', '974'),
  ),
  {
    ...computed('po[].gender_flag', section, {
      cell: { kind: 'code' },
      flagOf: {
        path: 'po[].gender_ff',
        met: '1',
        tokens: { notApplicable: '988', unwilling: '966', notKnown: '988', leftOpen: '988' },
      },
      rules: [optionally(['E1040', 'E1220', 'E1400', 'E1580'], genderFlags)],
      conditions: byCount,
    }),
    strength: 'may',
  },
  namedText(
    'gender_ff',
    { length: ['E1060', 'E1240', 'E1420', 'E1600'], condition: ['E2140', 'E2141', 'E2142', 'E2143'] },
    holds('po[].gender_flag', '1'),
  ),
];
