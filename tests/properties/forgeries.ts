import type { CompiledForm, Submission, SubmittedAnswer, Value, ValueSpec } from '@askless/core';
import { indexOf, parseInstanceId } from '@askless/core';
import { randomValue, type Random } from '@askless/core/testing';

/** A submission as JSON that somebody has changed. */
export interface Forgery {
  readonly what: string;
  readonly json: unknown;
}

/** JSON that can be written to. */
type Open<T> = T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;
type Copy = Open<Submission>;

/** Every change of one part of a submission that a program between borrower and server could make. */
export function forgeriesOf(form: CompiledForm, submission: Submission, random: Random): Forgery[] {
  const copy = (): Copy => JSON.parse(JSON.stringify(submission)) as Copy;
  const forged = (what: string, change: (of: Copy) => void): Forgery => {
    const json = copy();
    change(json);
    return { what, json };
  };
  const envelopes = (['answers', 'demographics'] as const).flatMap((envelope) =>
    submission[envelope].flatMap((answer, place) =>
      ofAnswer(form, answer, random).map(([what, change]) =>
        forged(`${answer.at}: ${what}`, (json) => change(json[envelope], place, json)),
      ),
    ),
  );
  return [...envelopes, ...ofFrame(submission).map(([what, change]) => forged(what, change))];
}

type AnswerChange = (answers: Open<SubmittedAnswer>[], place: number, json: Copy) => void;

const origins = [
  { from: 'typed' },
  { from: 'profile' },
  { from: 'derived' },
  { from: 'row' },
  { from: 'party', instance: 'a.other' },
  { from: 'source', source: 'REG', verified: true },
  { from: 'source', source: 'FORGED', verified: true, at: '1999-01-01' },
] as const;

function ofAnswer(form: CompiledForm, answer: SubmittedAnswer, random: Random): [string, AnswerChange][] {
  const set =
    (patch: object): AnswerChange =>
    (answers, place) => {
      answers[place] = { ...answer, ...patch } as Open<SubmittedAnswer>;
    };
  const question = indexOf(form).questions.get(parseInstanceId(answer.at)?.question ?? '');
  const general: [string, AnswerChange][] = [
    ['removed', (answers, place) => void answers.splice(place, 1)],
    ['doubled', (answers) => void answers.push(structuredClone(answer) as Open<SubmittedAnswer>)],
    [
      'in both envelopes',
      (_answers, _place, { demographics, answers }) =>
        [answers, demographics].forEach((all) => all.push(structuredClone(answer) as Open<SubmittedAnswer>)),
    ],
    ['somewhere else', set({ at: `${answer.at}x` })],
    ['in a row that is not there', set({ at: inRow(answer.at) })],
    ['declined', (answers, place) => void (answers[place] = { at: answer.at, declined: 'unwilling' })],
    ['without a value', set({ value: undefined })],
  ];
  if (!question || 'declined' in answer) return general;
  const other = another(answer.value, () => randomValue(form, question, random));
  return [
    ...general,
    ...(other === undefined ? [] : [['another value', set({ value: other })] as [string, AnswerChange]]),
    ...wrongValues(question.spec).map((value): [string, AnswerChange] => [
      `value ${JSON.stringify(value)}`,
      set({ value }),
    ]),
    ...origins.map((provenance): [string, AnswerChange] => [`from ${JSON.stringify(provenance)}`, set({ provenance })]),
    ...(answer.provenance.from === 'source'
      ? ([
          ['of another time', set({ provenance: { ...answer.provenance, at: '1999-01-01' } })],
          ['proved otherwise', set({ provenance: { ...answer.provenance, verified: !answer.provenance.verified } })],
          [
            'another value of the source',
            set({ value: another(answer.value, () => randomValue(form, question, random)) ?? answer.value }),
          ],
        ] as [string, AnswerChange][])
      : []),
  ];
}

function inRow(at: string): string {
  return at.includes('[') ? at.replace(/\[[^[\]]*\]/, '[forged]') : at.replace('.', '[forged].');
}

function another(value: Value, draw: () => Value): Value | undefined {
  for (let turn = 0; turn < 20; turn += 1) {
    const drawn = draw();
    if (JSON.stringify(drawn) !== JSON.stringify(value)) return drawn;
  }
  return undefined;
}

function wrongValues({ kind }: ValueSpec): unknown[] {
  const others = [null, {}, [], '', '__proto__', 1e9 + 0.5, ['x', 'x']];
  return kind === 'boolean' ? ['true', 1] : [true, ...others.slice(0, kind === 'texts' ? 2 : 3), ['__proto__']];
}

function ofFrame({
  rows,
  closed,
  parties,
  receipts,
  asOf,
  amendment,
  goOn,
}: Submission): [string, (json: Copy) => void][] {
  const [first] = rows;
  return [
    ['form id', (json) => void (json.form.id = 'other')],
    ['form version', (json) => void (json.form.version = 'other')],
    ['form hash', (json) => void (json.form.hash = 'other')],
    ['a day that is none', (json) => void (json.asOf = '2026-11-31')],
    ['a day outside', (json) => void (json.asOf = '2020-01-01')],
    ['another year', (json) => void (json.asOf = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`)],
    ['a later amendment', (json) => void (json.amendment = amendment + 1)],
    ['an amendment below none', (json) => void (json.amendment = -1)],
    ['half an amendment', (json) => void (json.amendment = 0.5)],
    ...(['information', 'dueDiligence', 'contract', 'postLoan'] as const).map(
      (stage) => [`stage ${stage}`, (json) => void (json.stage = stage)] as [string, (json: Copy) => void],
    ),
    ['goOn', (json) => void (json.goOn = !goOn)],
    ['an unknown group’s rows', (json) => void json.rows.push({ group: 'forged', keys: ['r1'] })],
    ['an unknown group closed', (json) => void json.closed.push('forged')],
    ['an unknown party', (json) => void json.parties.push({ slot: 'forged', as: 'legalRep' })],
    ['a party in no row', (json) => void json.parties.push({ slot: `${first?.group ?? 'x'}[forged]`, as: 'legalRep' })],
    ['no receipts', (json) => void (json.receipts = [])],
    ...closed.map(
      (group, place) =>
        [`${group} open`, (json) => void json.closed.splice(place, 1)] as [string, (json: Copy) => void],
    ),
    ...parties.map(
      (_, place) =>
        [`link ${place} gone`, (json) => void json.parties.splice(place, 1)] as [string, (json: Copy) => void],
    ),
    ...rows.flatMap(({ group }, place): [string, (json: Copy) => void][] => [
      [`${group} without rows`, (json) => void (json.rows[place]!.keys = [])],
      [`${group} unlisted`, (json) => void json.rows.splice(place, 1)],
      [`${group} with a row more`, (json) => void json.rows[place]!.keys.push('forged')],
      [`${group} with a renamed row`, (json) => void (json.rows[place]!.keys[0] = 'forged')],
      [`${group} with a strange row`, (json) => void json.rows[place]!.keys.push('a.b')],
      [`${group} with a row twice`, (json) => void json.rows[place]!.keys.push(json.rows[place]!.keys[0] ?? '')],
    ]),
    ...receipts.flatMap((receipt, place): [string, (json: Copy) => void][] => [
      [`${receipt.format}: a line less`, (json) => void json.receipts[place]!.lines.pop()],
      [
        `${receipt.format}: another value`,
        (json) => void Object.assign(json.receipts[place]!.lines[0] ?? {}, { value: 'forged' }),
      ],
      [`${receipt.format}: another version`, (json) => void (json.receipts[place]!.version = 'forged')],
      [
        `${receipt.format}: a finding`,
        (json) => void json.receipts[place]!.findings.push({ code: 'overflow', path: 'x' }),
      ],
    ]),
  ];
}
