import { businessLoan } from '@askless/catalog/business-loan';
import { personas, type Persona } from '@askless/catalog/personas';
import { parseKnown, planForm, submit, type Answers, type Plan, type Stage, type Submission } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { describe, expect, it } from 'vitest';
import { reference } from './business-loan.js';
import { defineReference } from './defineReference.js';
import { readIntake } from './read.js';
import { writeIntake } from './write.js';

const form = compileForm(businessLoan, [reference]);
const closed = form.groups.map(({ id }) => id);
const cases = personas.flatMap((persona) =>
  (['application', 'contract'] as const).map((stage) => ({ id: persona.id, persona, stage })),
);

function answersOf({ asOf, profile, answers }: Persona): Answers {
  return parseKnown(form, { asOf, profile, answers, closed }).answers;
}

function submissionOf(plan: Plan): Submission {
  const result = submit(plan);
  if (!result.ok) throw new Error(`Not finished: ${JSON.stringify(result)}`);
  return result.submission;
}

function submissionFor(persona: Persona, stage: Stage): Submission {
  return submissionOf(planForm(form, answersOf(persona), { asOf: persona.asOf, stage }));
}

/** What a submission says, besides how each answer is known. */
function said({ answers }: Submission): Record<string, unknown> {
  return Object.fromEntries(
    answers.flatMap((answer) =>
      'value' in answer && !answer.at.startsWith('profile.') ? [[answer.at, answer.value]] : [],
    ),
  );
}

describe.each(cases)('the document of $id at $stage', ({ persona, stage }) => {
  const submission = submissionFor(persona, stage);
  const written = writeIntake(submission);

  it('read backwards gives every answer again', () => {
    const read = readIntake(JSON.parse(written.text));
    expect(read.issues).toEqual([]);
    expect({ asOf: read.asOf, stage: read.stage }).toEqual({ asOf: persona.asOf, stage });
    const known = parseKnown(form, {
      asOf: read.asOf,
      profile: persona.profile,
      answers: read.answers,
      closed: [...read.closed, ...closed],
    });
    expect(known.issues).toEqual([]);
    const again = submissionOf(planForm(form, known.answers, { asOf: persona.asOf, stage }));
    expect(said(again)).toEqual(said(submission));
    expect(writeIntake(again).text).toBe(written.text);
  });

  it('holds each answer at its place, and nothing else', () => {
    const { head, ...parts } = written.document;
    expect(head).toEqual({
      format: 'reference',
      version: '2026.11',
      form: { id: 'business-loan', version: '2026.11', hash: form.hash },
      asOf: persona.asOf,
      stage,
      amendment: 0,
    });
    expect(flat(parts, submission)).toEqual(said(submission));
  });

  it('has its parts and keys in the order of the form', () => {
    const order = reference.format.fields.map(({ path }) => path);
    const paths = keysOf(written.document);
    expect(paths.toSorted((one, other) => order.indexOf(one) - order.indexOf(other))).toEqual(paths);
    expect(paths.filter((path) => !order.includes(path))).toEqual([]);
  });

  it('is the same, byte for byte, however often it is written', () => {
    const stored = JSON.parse(JSON.stringify(submission)) as Submission;
    expect(writeIntake(stored).text).toBe(written.text);
    expect(writeIntake(submissionFor(persona, stage)).text).toBe(written.text);
    expect(written.text).toBe(`${JSON.stringify(written.document, undefined, 2)}\n`);
  });

  it('leaves the interest rate, and nothing else, to the lender', () => {
    expect(written.outstanding).toEqual(['contract.interestRate']);
    expect(written.findings).toEqual([]);
  });

  it('holds amounts as exact decimal text and no number that is none', () => {
    for (const [at, value] of Object.entries(said(submission))) {
      const kind = form.questions.find(({ id }) => id === at.replace(/\[.*\]/, ''))?.spec.kind;
      if (kind !== 'money' && kind !== 'percent' && kind !== 'decimal') continue;
      expect({ at, value: String(value) }).toEqual({ at, value });
      expect(String(value)).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
    }
  });
});

/** A document's cells by the ids of the answers they came from. */
function flat(parts: Readonly<Record<string, unknown>>, { rows, answers }: Submission): Record<string, unknown> {
  const years = [...new Set(answers.flatMap(({ at }) => /^years\[(\d+)\]/.exec(at)?.[1] ?? []))];
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, content]) =>
      Array.isArray(content)
        ? content.flatMap((row: Record<string, unknown>, place) => {
            const key = part === 'years' ? years[place] : rows.find(({ group }) => group === part)?.keys[place];
            return Object.entries(row).map(([name, value]) => [`${part}[${key}].${name}`, value]);
          })
        : Object.entries(content as object).map(([name, value]) => [`${part}.${name}`, value as unknown]),
    ),
  );
}

function keysOf({ head: _head, ...parts }: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(parts).flatMap(([part, content]) =>
    Array.isArray(content)
      ? Object.keys((content as object[])[0] ?? {}).map((name) => `${part}[].${name}`)
      : Object.keys(content as object).map((name) => `${part}.${name}`),
  );
}

describe('the lender’s values', () => {
  const p02 = personas.find(({ id }) => id === 'p02')!;

  it('fill their cells, and are then no longer outstanding', () => {
    const { document, outstanding, findings } = writeIntake(submissionFor(p02, 'contract'), {
      supplied: { 'contract.interestRate': '3.65' },
    });
    expect({ outstanding, findings }).toEqual({ outstanding: [], findings: [] });
    expect(document['contract']).toMatchObject({ interestRate: '3.65' });
  });

  it.each([
    'loan.amount',
    'contract.signatureMethod',
    'nothing.here',
    '__proto__',
    'constructor',
    'contract',
    'head.asOf',
  ])('are refused for %s, which is not theirs, and change nothing', (path) => {
    const submission = submissionFor(p02, 'contract');
    const supplied = Object.fromEntries([[path, '1']]);
    const { text, findings } = writeIntake(submission, { supplied });
    expect(findings).toEqual([{ code: 'not-outstanding', path }]);
    expect(text).toBe(writeIntake(submission).text);
  });

  it('are not taken from what objects have of their own', () => {
    const supplied = Object.create({ 'contract.interestRate': '99' }) as Record<string, string>;
    expect(writeIntake(submissionFor(p02, 'contract'), { supplied }).outstanding).toEqual(['contract.interestRate']);
  });
});

describe('[N4] how a document says that there is no answer', () => {
  const us = personas.find(({ id }) => id === 'p07')!;
  const at = { asOf: '2028-06-01', stage: 'application' } as const;
  const voluntary = form.questions.filter(({ sensitivity }) => sensitivity === 'demographic').map(({ id }) => id);

  function planOf(change: (answers: Answers) => Answers): Plan {
    const { profile, answers } = us;
    const monitoring = { numPrincipals: 1 };
    const known = parseKnown(form, { asOf: at.asOf, profile, answers: { ...answers, monitoring }, closed });
    expect(known.issues).toEqual([]);
    return planForm(form, change(known.answers), at);
  }

  it('left open: null', () => {
    const plan = planOf((answers) => answers);
    const open = voluntary.filter((id) => plan.decisions.get(id)?.state === 'ask');
    expect(open.length).toBeGreaterThan(0);
    const document = writeIntake(submissionOf(plan)).document;
    for (const id of open) expect({ id, value: valueAt(document, id) }).toEqual({ id, value: null });
  });

  it.each(['unwilling', 'notKnown'] as const)('%s: null', (reason) => {
    const plan = planOf((answers) => ({
      ...answers,
      given: new Map([...answers.given, ...voluntary.map((id) => [id, { status: 'declined', reason }] as const)]),
    }));
    const document = writeIntake(submissionOf(plan)).document;
    const asked = voluntary.filter((id) => plan.decisions.get(id)?.state === 'known');
    expect(asked.length).toBeGreaterThan(0);
    for (const id of asked) expect({ id, value: valueAt(document, id) }).toEqual({ id, value: null });
  });

  it('does not apply, or comes later: left out', () => {
    const plan = planOf((answers) => answers);
    const left = [...plan.decisions.values()].filter(
      (decision) => decision.state === 'skip' && (decision.code === 'notApplicable' || decision.code === 'laterStage'),
    );
    const document = writeIntake(submissionOf(plan)).document;
    expect(left.map(({ question }) => valueAt(document, question))).toEqual(left.map(() => undefined));
  });
});

function valueAt(document: Readonly<Record<string, unknown>>, id: string): unknown {
  const [part = '', name = ''] = id.split('.');
  const content = document[part];
  return Array.isArray(content) ? undefined : (content as Record<string, unknown> | undefined)?.[name];
}

describe('writing and defining', () => {
  it('needs a receipt of the reference format', () => {
    const { receipts, ...rest } = submissionFor(personas[0]!, 'application');
    expect(() => writeIntake({ ...rest, receipts: receipts.filter(({ format }) => format !== 'reference') })).toThrow(
      'The submission has receipts for business-loan, not for the reference format: compile the form with its binding.',
    );
  });

  it('says what must and what may be filled', () => {
    const strengths = new Map(reference.format.fields.map(({ path, strength }) => [path, strength]));
    expect(strengths.get('loan.amount')).toBe('must');
    expect(strengths.get('monitoring.principalSex')).toBe('may');
    expect(strengths.get('postloan.satisfaction')).toBe('may');
    expect(strengths.has('contact.fax')).toBe(false);
    expect(reference.format.fields.filter(({ supplier }) => supplier === 'lender').map(({ path }) => path)).toEqual([
      'contract.interestRate',
    ]);
  });

  it('is no format for a form with a section “head”', () => {
    const head = { ...businessLoan.schema.properties.loan };
    const schema = { ...businessLoan.schema, properties: { ...businessLoan.schema.properties, head } };
    expect(() => defineReference({ ...businessLoan, schema })).toThrow('has a section “head”');
  });
});

describe('reading', () => {
  it.each<readonly [unknown, readonly unknown[]]>([
    [null, [{ code: 'not-an-object', at: '' }]],
    [[], [{ code: 'not-an-object', at: '' }]],
    ['text', [{ code: 'not-an-object', at: '' }]],
    [{}, [{ code: 'not-an-object', at: 'head' }]],
    [{ head: [] }, [{ code: 'not-an-object', at: 'head' }]],
    [JSON.parse('{"__proto__":{"head":{"format":"reference"}}}'), [{ code: 'not-an-object', at: 'head' }]],
    [{ head: { format: 'other' } }, [{ code: 'other-format', at: 'head.format' }]],
    [
      { head: { format: 'reference', asOf: '2026-02-30', stage: 'soon' } },
      [
        { code: 'not-a-date', at: 'head.asOf' },
        { code: 'not-an-option', at: 'head.stage' },
      ],
    ],
  ])('says what is wrong with %j', (document, issues) => {
    expect(readIntake(document)).toEqual({ answers: {}, closed: [], issues });
  });

  it('takes the answers as they are; what they are worth is judged against the form', () => {
    const read = readIntake({
      head: { format: 'reference', asOf: '2026-11-23', stage: 'application' },
      loan: { amount: 'much' },
      directors: [{ name: 'A' }],
      nothing: {},
    });
    expect(read).toEqual({
      answers: { loan: { amount: 'much' }, directors: [{ name: 'A' }], nothing: {} },
      closed: ['directors'],
      asOf: '2026-11-23',
      stage: 'application',
      issues: [],
    });
    expect(parseKnown(form, { answers: read.answers }).issues.map(({ at }) => at)).toEqual([
      'answers.loan.amount',
      'answers.nothing',
    ]);
  });
});
