import { compileForm } from '@askless/core/define';
import { describe, expect, it } from 'vitest';
import { businessLoan } from './index.js';

const form = compileForm(businessLoan, []);

/** Questions by what a rule says of them. */
function idsBy(
  read: (question: (typeof form.questions)[number]) => string | number | undefined,
): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const question of form.questions) {
    const value = read(question);
    if (value !== undefined) (found[String(value)] ??= []).push(question.id);
  }
  return found;
}

/** Every one of these has its reason in the package's README. */
describe('what the form adds to the reference catalogue', () => {
  it('[A3] six questions that the law requires, and that no rule trims', () => {
    expect(form.questions.flatMap(({ id, mandatory }) => (mandatory ? id : []))).toEqual([
      'identity.legalName',
      'management.legalRepName',
      'management.legalRepId',
      'compliance.bureauConsent',
      'compliance.privacyConsent',
      'compliance.truthDeclaration',
    ]);
  });

  it('[G7] facts of a person, a company or a place that are given once', () => {
    expect(idsBy(({ concept }) => concept)).toEqual({
      'party.name': [
        'contact.personName',
        'ownership.actualController',
        'shareholders.name',
        'ubos.name',
        'management.legalRepName',
        'directors.name',
        'collaterals.ownerName',
        'guarantors.name',
      ],
      'party.mobile': ['contact.mobile', 'management.legalRepMobile'],
      'party.idNo': ['shareholders.idNo', 'ubos.idNo', 'management.legalRepId', 'directors.idNo', 'guarantors.idNo'],
      'party.birthDate': ['ubos.birthDate'],
      'party.nationality': ['ubos.nationality'],
      'party.address': ['ubos.address'],
      'party.netWorth': ['guarantors.netWorth'],
      'place.address': ['contact.registeredAddress', 'project.location', 'collaterals.address'],
    });
  });

  it('[G5] at least one row wherever a group applies, and a most that stops a runaway file', () => {
    expect(Object.fromEntries(form.groups.map(({ id, minRows, maxRows }) => [id, [minRows, maxRows]]))).toEqual({
      shareholders: [1, 50],
      ubos: [1, 20],
      directors: [1, 30],
      customers: [1, 10],
      suppliers: [1, 10],
      years: [0, undefined],
      accounts: [1, 20],
      loans: [1, 50],
      extguars: [1, 50],
      equipment: [1, 50],
      budget: [1, 50],
      funding: [1, 20],
      collaterals: [1, 30],
      guarantors: [1, 20],
      draws: [1, 60],
    });
  });

  it('[G4] fixed rows for the last three fiscal years', () => {
    expect(form.groups.flatMap(({ id, fiscalYears }) => (fiscalYears ? [[id, fiscalYears]] : []))).toEqual([
      ['years', { count: 3, key: 'years.year' }],
    ]);
  });

  it('[G2] a condition of their own for directors alone', () => {
    expect(form.groups.flatMap(({ id, when }) => (when === undefined ? [] : id))).toEqual(['directors']);
  });

  it('[R7] decimals for each computed number', () => {
    expect(idsBy(({ scale }) => scale)).toEqual({
      2: ['years.grossProfit', 'years.ebitda', 'years.equity'],
      1: ['years.debtRatio', 'project.equityRatio'],
      3: ['years.currentRatio'],
    });
  });
});
