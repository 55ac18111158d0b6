import { describe, expect, it } from 'vitest';
import { applyChange, noAnswers, parseKnown, type Answers, type Change } from '../answers/index.js';
import type { CompiledForm } from '../compiled/index.js';
import { planForm, type At } from '../plan/index.js';
import { smallForm } from '../testing/index.js';
import { amend } from './amend.js';
import { submit } from './submit.js';
import type { Submission } from './submission.js';
import type { VerifyOptions } from './verification.js';
import { verifySubmission } from './verifySubmission.js';
import { verifyWithdrawal } from './verifyWithdrawal.js';

const at: At = { asOf: '2026-11-24', stage: 'application' };
const text = { kind: 'text' } as const;
const yes = { kind: 'boolean', whenNotAsked: null } as const;
const is = (id: string, value: string | boolean) => ({ '==': [{ var: id }, value] }) as const;
const omit = { omit: true } as const;
const tokens = { notApplicable: omit, unwilling: omit, notKnown: omit } as const;
const typed = { from: 'typed' } as const;

const change = (answers: Answers, ...changes: Change[]): Answers => changes.reduce(applyChange, answers);
function taken(result: ReturnType<typeof submit>): Submission {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.submission;
}

const form = smallForm({
  questions: {
    'a.name': { kind: 'text', sources: ['REG', 'TAX'], concept: 'person.name', party: 'rep' },
    'a.assets': { kind: 'money', max: '1000' },
    'a.double': { kind: 'money', derive: { '*': [{ var: 'a.assets' }, 2] } },
    'profile.note': text,
    'a.many': { kind: 'choices', options: ['one', 'two'] },
    'a.consent': { ...yes, mandatory: true },
    'a.read': yes,
    'a.softRead': { ...yes, whenDeclined: false },
    'a.why': { ...text, when: { or: [is('a.read', true), is('a.softRead', true)] } },
    'a.rate': { kind: 'percent', supplier: 'lender' },
    'a.race': { kind: 'text', sensitivity: 'demographic' },
    'rows.name': { kind: 'text', concept: 'person.name' },
    'rows.site': { kind: 'text', concept: 'place.address', party: 'place' },
    'years.year': { kind: 'integer' },
    'years.profit': { kind: 'money' },
  },
  groups: { rows: { party: true }, years: { rows: { fiscalYears: 1, key: 'years.year' } } },
  fields: {
    'a.name': { tokens },
    'a.double': { tokens },
    'profile.note': { tokens },
    'a.many': { strength: 'may' },
    'a.rate': { supplier: 'lender' },
    'a.softRead': { tokens },
    'rows.site': { strength: 'may' },
    'a.race': { strength: 'may', tokens },
    'years.profit': { strength: 'may' },
  },
});
const registered = { REG: { verified: true, at: '2026-11-01', answers: { a: { name: 'Registered' } } } };
const server = parseKnown(form, { profile: { note: 'noted' }, sources: registered }, at.asOf).answers;
const borrower = change(
  parseKnown(
    form,
    {
      profile: { note: 'noted' },
      sources: registered,
      answers: { a: { assets: 5, many: ['one'], consent: true, read: false, softRead: false, race: 'x' }, rows: [{}] },
      closed: ['rows'],
    },
    at.asOf,
  ).answers,
  { change: 'sameParty', slot: 'rows[r1]', as: 'rep' },
);
const honest = (): Submission => taken(submit(planForm(form, borrower, at)));
const options: VerifyOptions = { known: server, asOf: { from: '2026-11-01', to: '2026-11-30' }, policy: 'drop' };

interface SentAnswer {
  at: string;
  [key: string]: unknown;
}

/** A submission as JSON, to be tampered with. */
interface Sent {
  form: object;
  answers: SentAnswer[];
  demographics: SentAnswer[];
  closed: string[];
  parties: object[];
  changes?: object[];
  receipts: { lines: object[] }[];
}

function verify(edit: (sent: Sent) => void, more: Partial<VerifyOptions> = {}) {
  const sent: Sent = JSON.parse(JSON.stringify(honest()));
  edit(sent);
  return verifySubmission(form, sent, { ...options, ...more });
}
const findings = (edit: (sent: Sent) => void, more: Partial<VerifyOptions> = {}) => verify(edit, more).findings;
const answersAt = (sent: Sent, id: string) => sent.answers.filter((answer) => answer.at === id);
const set = (id: string, answer: object) => (sent: Sent) =>
  void (sent.answers = sent.answers.map((one) => (one.at === id ? { at: id, ...answer } : one)));
const add = (answer: SentAnswer) => (sent: Sent) => void sent.answers.push(answer);

describe('[V2] origins', () => {
  it('an honest submission stands, with values of sources, profile, rows and parties', () => {
    expect(verify(() => {}, { policy: 'refuse' })).toEqual({ ok: true, findings: [], submission: honest() });
    expect(honest().answers.map((answer) => ('provenance' in answer ? answer.provenance.from : 'declined'))).toEqual([
      'source',
      'typed',
      'derived',
      'typed',
      'typed',
      'typed',
      'typed',
      'profile',
      'party',
      'row',
    ]);
  });

  it('keys in another order are the same', () => {
    expect(
      findings(
        set('a.name', {
          provenance: { at: '2026-11-01', verified: true, source: 'REG', from: 'source' },
          value: 'Registered',
        }),
      ),
    ).toEqual([]);
  });

  it('a value of the server’s own, said to be derived, is a finding', () => {
    for (const from of ['derived', 'row', 'party'])
      expect(findings(set('a.name', { value: 'Registered', provenance: { from } }))).toEqual([
        { code: 'forged-derivation', at: 'a.name' },
      ]);
    const known = change(server, { change: 'answer', at: 'a.assets', value: '5' });
    expect(findings(set('a.assets', { value: '5', provenance: { from: 'profile' } }), { known })).toEqual([
      { code: 'forged-derivation', at: 'a.assets' },
    ]);
  });

  it('a value of the profile that the server does not have counts as typed', () => {
    expect(findings(set('profile.note', { value: 'other', provenance: { from: 'profile' } }))).toEqual([
      { code: 'unproved-source', at: 'profile.note' },
    ]);
    const result = verify(add({ at: 'years[2025].profit', value: '1', provenance: { from: 'source', source: 'REG' } }));
    expect(result.findings).toEqual([{ code: 'unproved-source', at: 'years[2025].profit' }]);
    expect(result.ok && result.submission.answers.find((one) => one.at === 'years[2025].profit')).toEqual({
      at: 'years[2025].profit',
      value: '1',
      provenance: typed,
    });
  });

  it('a typed value over that of a source keeps both, and is no finding', () => {
    const result = verify(set('a.name', { value: 'Mine', provenance: typed }));
    // The name of the row is that of the same party.
    expect(result.findings).toEqual([{ code: 'forged-derivation', at: 'rows[r1].name' }]);
    expect(result.ok && result.submission.answers[0]).toEqual({ at: 'a.name', value: 'Mine', provenance: typed });
  });

  it('the server’s own value, said to be typed, is typed', () => {
    const result = verify(set('profile.note', { value: 'noted', provenance: typed }));
    expect(result.ok && result.submission.answers.find((one) => one.at === 'profile.note')).toMatchObject({
      provenance: typed,
    });
  });

  it('a value said to be derived, of a row or a party is taken from nobody', () => {
    const derived = { value: '5', provenance: { from: 'derived' } };
    expect(findings(set('a.assets', derived))).toEqual([
      { code: 'forged-derivation', at: 'a.assets' },
      { code: 'not-asked', at: 'a.double' },
      { code: 'incomplete', at: 'a.assets' },
      { code: 'incomplete', at: 'a.double' },
    ]);
  });

  it('a question that the server knows to be declined has no derived value', () => {
    const known = change(server, { change: 'decline', at: 'years[2025].profit', reason: 'unwilling' });
    const claimed = { at: 'years[2025].profit', value: '7', provenance: { from: 'party', instance: 'x' } };
    expect(findings(add(claimed), { known })[0]).toEqual({ code: 'forged-derivation', at: 'years[2025].profit' });
  });
});

describe('[V2] what the form has', () => {
  it('unknown questions and the lender’s are left out', () => {
    expect(findings(add({ at: 'a.other', value: 1, provenance: typed }))).toEqual([
      { code: 'unknown-question', at: 'a.other' },
    ]);
    expect(findings(add({ at: 'no id', value: 1, provenance: typed }))).toEqual([
      { code: 'unknown-question', at: 'no id' },
    ]);
    expect(findings(add({ at: 'a.rate', value: '5', provenance: typed }))).toEqual([
      { code: 'not-asked', at: 'a.rate' },
    ]);
    expect(findings(add({ at: 'rows[r9].name', value: 'x', provenance: typed }))).toEqual([
      { code: 'not-asked', at: 'rows[r9].name' },
    ]);
  });

  it('[G8] links go between rows that there are, rows that are fixed and parties that questions name, in a row too', () => {
    const link = (slot: string, as: string) => findings((sent) => void (sent.parties = [{ slot, as }]));
    const unknown = { code: 'unknown-party', at: 'parties' };
    expect(link('rows[r1]', 'rep')).toEqual([]);
    expect(link('rep', 'rows[r1]')).toEqual([]);
    expect(link('rows[r1].place', 'rep')).not.toContainEqual(unknown);
    for (const [slot, as] of [
      ['rows[r1]', 'nobody'],
      ['rows[r1].nowhere', 'rep'],
      ['rows[r2].place', 'rep'],
      ['place', 'rep'],
      ['rows[r2]', 'rep'],
      ['other[r1]', 'rep'],
      ['rows[r1', 'rep'],
      ['rows[]', 'rep'],
    ] as const)
      expect(link(slot, as)[0]).toEqual(unknown);
    expect(link('years[2025]', 'rep')[0]).not.toEqual(unknown);
  });

  it('a value that is none of its question is not taken; one out of bounds is, and blocks', () => {
    expect(findings(set('a.assets', { value: 'much', provenance: typed }))[0]).toEqual({
      code: 'invalid-value',
      at: 'a.assets',
    });
    const beyond = verify(set('a.assets', { value: '1001', provenance: typed }));
    expect(beyond.ok).toBe(false);
  });

  it('demographic answers stand in their own envelope, others not', () => {
    expect(
      findings((sent) => {
        sent.answers.push(...sent.demographics);
        sent.demographics = [];
      }),
    ).toEqual([{ code: 'wrong-envelope', at: 'a.race' }]);
    expect(
      findings((sent) => {
        sent.demographics.push(...answersAt(sent, 'a.many'));
        sent.answers = sent.answers.filter((answer) => answer.at !== 'a.many');
      }),
    ).toEqual([{ code: 'wrong-envelope', at: 'a.many' }]);
  });
});

describe('[D2] declining on the server', () => {
  const declined = { declined: 'unwilling' };
  it('can’t decline what the law requires, nor what rules read without a value for it', () => {
    for (const id of ['a.consent', 'a.read'])
      expect(findings(set(id, declined))[0]).toEqual({ code: 'cannot-decline', at: id });
  });

  it('can decline the rest, and a source’s value', () => {
    for (const id of ['a.softRead', 'profile.note']) {
      const result = verify(set(id, declined));
      expect(result.findings.filter(({ code }) => code !== 'forged-receipt')).toEqual([]);
      expect(result.ok && result.submission.answers.find((one) => one.at === id)).toEqual({ at: id, ...declined });
    }
  });

  it('can’t decline a derived value', () => {
    expect(findings(set('a.double', declined))).toEqual([{ code: 'cannot-decline', at: 'a.double' }]);
  });
});

describe('[V3] [V5] what is left out', () => {
  it('names what the server has and was not sent, in either envelope', () => {
    const without = (id: string) => (sent: Sent) =>
      void (sent.answers = sent.answers.filter((answer) => answer.at !== id));
    for (const id of ['a.name', 'a.double', 'profile.note', 'rows[r1].name', 'years[2025].year'])
      expect(findings(without(id))).toEqual([{ code: 'left-out', at: id }]);
  });

  it('names each place that is not complete once', () => {
    const result = verify((sent) => {
      sent.answers = sent.answers.filter((answer) => !['a.assets', 'a.consent'].includes(answer.at));
      sent.closed = [];
    });
    expect(result).toEqual({
      ok: false,
      findings: [
        { code: 'not-asked', at: 'a.double' },
        { code: 'incomplete', at: 'a.assets' },
        { code: 'incomplete', at: 'a.consent' },
        { code: 'incomplete', at: 'rows.closed' },
        { code: 'incomplete', at: 'a.double' },
      ],
    });
  });

  it('refuses receipts that are not the server’s', () => {
    expect(findings((sent) => void Object.assign(sent.receipts[1]?.lines[0] ?? {}, { value: 'other' }))).toEqual([
      { code: 'forged-receipt', at: 'receipts' },
    ]);
  });
});

describe('[V1] the window of days', () => {
  it('has both of its ends', () => {
    const on = (from: string, to: string) => findings(() => {}, { asOf: { from, to } });
    expect(on(at.asOf, at.asOf)).toEqual([]);
    expect(on('2026-11-25', '2026-11-30')).toEqual([{ code: 'date-outside-window', at: 'asOf' }]);
    expect(on('2026-11-01', '2026-11-23')).toEqual([{ code: 'date-outside-window', at: 'asOf' }]);
  });

  it('has another form by id, version or hash', () => {
    for (const name of [{ id: 'x' }, { version: 'x' }, { hash: 'x' }])
      expect(findings((sent) => void Object.assign(sent.form, name))).toEqual([{ code: 'other-form', at: 'form' }]);
  });
});

describe('[V7] amendments', () => {
  const edited = change(borrower, { change: 'answer', at: 'a.assets', value: '6' });
  const second = (): Submission => taken(amend(planForm(form, edited, at), honest()));
  const judge = (sent: object, more: Partial<VerifyOptions> = {}) =>
    verifySubmission(form, JSON.parse(JSON.stringify({ ...second(), ...sent })), {
      ...options,
      last: honest(),
      ...more,
    });

  it('stand with the changes and the number that the server finds, at a stage no earlier', () => {
    expect(judge({})).toEqual({ ok: true, findings: [], submission: second() });
    expect(judge({ changes: [] }).findings).toEqual([{ code: 'forged-changes', at: 'changes' }]);
    expect(judge({ amendment: 2 }).findings).toEqual([{ code: 'other-stage', at: 'amendment' }]);
    expect(judge({}, { amendment: 2 }).findings).toEqual([{ code: 'other-stage', at: 'amendment' }]);
    expect(judge({}, { last: { ...honest(), stage: 'information' } }).findings).toEqual([]);
    expect(judge({}, { last: { ...honest(), stage: 'approval' } }).findings).toEqual([
      { code: 'other-stage', at: 'stage' },
    ]);
  });

  it('that are first submissions name no changes', () => {
    expect(findings((sent) => void (sent.changes = []))).toEqual([{ code: 'unproved-changes', at: 'changes' }]);
  });
});

describe('[V8] [F8] stopped on the server', () => {
  const gated: CompiledForm = smallForm({
    questions: { 'a.ship': { ...yes, sources: ['REG'] }, 'a.x': { ...text, sources: ['REG'] } },
    products: [{ id: 'p', gates: [{ id: 'ships', when: is('a.ship', true) }] }],
  });
  const known = parseKnown(gated, { sources: { REG: { verified: true, answers: { a: { ship: true } } } } }).answers;
  const name = { id: gated.id, version: gated.version, hash: gated.hash };
  const empty = { answers: [], demographics: [], rows: [], closed: [], parties: [], goOn: false, receipts: [] };
  const withdrawal = { form: name, ...at, reason: 'stopped', gates: [{ product: 'p', gates: ['ships'] }], answers: [] };

  it('a submission is not complete, though nothing in it is wrong', () => {
    const sent = { form: name, ...at, amendment: 0, ...empty };
    expect(verifySubmission(gated, sent, { ...options, known })).toEqual({
      ok: false,
      findings: [{ code: 'incomplete', at: '' }],
    });
  });

  it('a withdrawal stands on the server’s own knowledge, and with its own answers', () => {
    const result = verifyWithdrawal(gated, withdrawal, { ...options, policy: 'refuse', known });
    expect(result).toMatchObject({ ok: true, findings: [], withdrawal: { answers: [{ at: 'a.ship', value: true }] } });
  });

  it('a withdrawal with other findings is refused, or stands without them', () => {
    const sent = { ...withdrawal, answers: [{ at: 'a.other', value: 1, provenance: typed }] };
    const found = [{ code: 'unknown-question', at: 'a.other' }];
    expect(verifyWithdrawal(gated, sent, { ...options, policy: 'refuse', known })).toEqual({
      ok: false,
      findings: found,
    });
    expect(verifyWithdrawal(gated, sent, { ...options, known })).toMatchObject({ ok: true, findings: found });
    expect(verifyWithdrawal(gated, sent, { ...options, known: noAnswers })).toEqual({
      ok: false,
      findings: [{ code: 'not-stopped', at: '' }, ...found],
    });
  });
});
