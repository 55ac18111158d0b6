import {
  applyChange,
  isDate,
  parseDelivery,
  parseKnown,
  stages,
  type Answers,
  type At,
  type KnownIssue,
  type Stage,
} from '@askless/core';
import { firstOf, Problem } from '../problem.js';
import { choose, listOf } from './choose.js';
import { deliveryOf } from './deliveryOf.js';
import type { BoundForm } from './readForm.js';
import { readJson } from './readJson.js';
import { wordKnownIssue } from './wordKnownIssue.js';

/** The options that say who borrows, and when. */
export interface BorrowerOptions {
  /** `--known` or `--answers-file`. */
  readonly known?: string | undefined;
  readonly persona?: string | undefined;
  readonly answers?: boolean | undefined;
  readonly sources?: string | undefined;
  readonly stage: string;
  /** Stop where every product is closed; left out, the borrower goes on all the same. */
  readonly stop?: boolean | undefined;
  readonly asOf?: string | undefined;
}

/** What is known of a borrower, and the day and stage to plan for. */
export interface Borrower {
  readonly answers: Answers;
  readonly at: At;
}

/**
 * Reads what is known of the borrower: a file, a persona, or nothing.
 *
 * @param today The day where nothing else names one.
 * @throws Problem that lists everything in the file that can't be used.
 */
export async function readBorrower(options: BorrowerOptions, form: BoundForm, today: string): Promise<Borrower> {
  const { answers, at } = await readAnswers(options, form, today);
  return { answers: applyChange(answers, { change: 'goOn', goOn: options.stop !== true }), at };
}

async function readAnswers(options: BorrowerOptions, form: BoundForm, today: string): Promise<Borrower> {
  const stage = choose(options.stage, { what: 'stage', from: stages });
  const { known, persona, asOf } = options;
  if (asOf !== undefined && !isDate(asOf))
    throw new Problem([`--as-of ${asOf} is no calendar date: write it as 2026-11-24.`]);
  if (known !== undefined && persona !== undefined)
    throw new Problem(['A file and --persona name two borrowers: leave one of them out.'], { isUsage: true });
  if (persona !== undefined) return readPersona({ ...options, persona, stage }, form);
  const needless = [options.answers ? '--answers' : [], options.sources === undefined ? [] : '--sources'].flat();
  if (needless.length > 0)
    throw new Problem([`${needless.join(' and ')} needs --persona: a file has its own answers and sources.`], {
      isUsage: true,
    });
  return known === undefined
    ? { answers: parseKnown(form.compiled, {}).answers, at: { asOf: asOf ?? today, stage } }
    : readKnown({ path: known, stage, asOf, today }, form);
}

interface KnownFile {
  readonly path: string;
  readonly stage: Stage;
  readonly asOf: string | undefined;
  readonly today: string;
}

function readKnown({ path, stage, asOf, today }: KnownFile, form: BoundForm): Borrower {
  const json = readJson(path, 'The file');
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  const read = parseKnown(form.compiled, isObject && asOf !== undefined ? { ...json, asOf } : json, today);
  const known = sourcesOf(form);
  const unknown = [...read.answers.sources.keys()].filter((source) => !known.includes(source));
  refuse(path, [
    ...(isObject ? read.issues : [{ code: 'not-an-object', at: '' }, ...read.issues.slice(1)]),
    ...unknown.map((source) => ({ code: 'unknown-source', at: `sources.${source}`.slice(0, 120) })),
  ]);
  return { answers: read.answers, at: { asOf: read.asOf ?? today, stage } };
}

function refuse(name: string, issues: readonly KnownIssue[]): void {
  if (issues.length === 0) return;
  throw new Problem([`${name} can not be used as it is:`, ...firstOf(issues.map(wordKnownIssue))]);
}

type PersonaOptions = BorrowerOptions & { readonly persona: string; readonly stage: Stage };

/** The sources that some question of the form names. */
function sourcesOf({ compiled }: BoundForm): readonly string[] {
  return [...new Set(compiled.questions.flatMap((question) => question.sources))].toSorted();
}

async function readPersona(options: PersonaOptions, form: BoundForm): Promise<Borrower> {
  const { compiled } = form;
  const { personas } = await import('@askless/catalog/personas');
  const id = choose(options.persona, { what: 'persona', from: personas.map((one) => one.id) });
  const persona = personas.find((one) => one.id === id);
  if (!persona) throw new Problem([`There is no persona ${id}.`]);
  const asOf = options.asOf ?? persona.asOf;
  const all = { answers: persona.answers, closed: compiled.groups.map((group) => group.id) };
  const read = parseKnown(compiled, { asOf, profile: persona.profile, ...(options.answers ? all : {}) });
  refuse(`The persona ${id}`, read.issues);
  let { answers } = read;
  const known = sourcesOf(form);
  const named = options.sources === undefined ? [] : listOf(options.sources, '--sources');
  for (const source of named.map((one) => choose(one, { what: 'source', from: known }))) {
    const { change, issues } = parseDelivery(compiled, deliveryOf(persona.answers, source, compiled), { source, asOf });
    refuse(`The persona ${id}`, issues);
    answers = applyChange(answers, change);
  }
  return { answers, at: { asOf, stage: options.stage } };
}
