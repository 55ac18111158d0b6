import type { QuestionTexts } from '@askless/core';

export const ownershipTexts = {
  'ownership.listedParentExempt': {
    label: 'Wholly owned by a listed company',
    why: 'Exempts from look-through to natural persons',
    help: 'A listed parent’s disclosure takes the place of owner details.',
  },
  'ownership.changedLast12m': {
    label: 'Ownership changed in last 12 months',
    why: 'Stability of control; existing customers just confirm',
  },
  'ownership.actualController': {
    label: 'Ultimate controller',
    why: 'Subject of due diligence under CN rules',
    help: 'The person who in fact decides, through shares or agreements.',
  },
  'ownership.groupName': {
    label: 'Group name',
    why: 'Group-wide exposure limit',
  },
  'ownership.parentName': {
    label: 'Parent company',
    why: 'Related-party and support analysis',
  },
  'ownership.relatedParties': {
    label: 'Related parties and transactions',
    why: 'Statutory due-diligence item',
  },
  'ownership.foreignOwned': {
    label: 'Foreign ownership',
    why: 'External-debt and sanction screening',
  },
  'shareholders.name': {
    label: 'Shareholder name',
    why: 'Ownership structure',
  },
  'shareholders.kind': {
    label: 'Shareholder kind',
    why: 'Persons and entities need different data',
    options: { person: 'Person', entity: 'Company or institution' },
  },
  'shareholders.percent': {
    label: 'Share held',
    why: 'Finds holders above the 20/25 % thresholds',
    help: 'By subscribed capital.',
  },
  'shareholders.idNo': {
    label: 'Identifier',
    why: 'Verified for significant holders only',
    help: 'An identity document for a person, a registration number for a company.',
  },
  'shareholders.contribution': {
    label: 'Form of contribution',
    why: 'Quality of capital',
    options: { cash: 'Cash', assets: 'Assets in kind', ip: 'Intellectual property', equity: 'Equity' },
  },
  'shareholders.capitalPaid': {
    label: 'Capital paid',
    why: 'How much is paid in',
  },
  'ubos.name': {
    label: 'Beneficial owner name',
    why: 'AML requirement',
  },
  'ubos.percent': {
    label: 'Ownership interest',
    why: 'AML threshold test',
    help: 'Held directly and indirectly, together.',
  },
  'ubos.controlType': {
    label: 'Nature of control',
    why: 'Control without ownership',
    options: { shares: 'Shares', votes: 'Voting rights', agreement: 'Agreement', senior_manager: 'Senior manager' },
  },
  'ubos.birthDate': {
    label: 'Date of birth',
    why: 'Identity verification',
  },
  'ubos.nationality': {
    label: 'Nationality',
    why: 'Sanction and tax-residence screening',
  },
  'ubos.idNo': {
    label: 'Identity document number',
    why: 'Identity verification',
  },
  'ubos.address': {
    label: 'Residential address',
    why: 'Identity verification',
  },
  'ubos.pep': {
    label: 'Politically exposed person',
    why: 'Triggers enhanced due diligence',
    help: 'They, or a close relative, hold or held high public office.',
  },
} as const satisfies Readonly<Record<string, QuestionTexts>>;
