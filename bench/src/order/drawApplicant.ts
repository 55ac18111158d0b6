import { personas } from '@askless/catalog/personas';
import {
  fiscalYears,
  instanceId,
  noAnswers,
  parseKnown,
  type Answer,
  type Answers,
  type CompiledForm,
  type CompiledGroup,
  type InstanceId,
  type RowKey,
  type Value,
} from '@askless/core';
import { randomValue, type Random } from '@askless/core/testing';
import { drawKind, type Kind } from './drawKind.ts';

/** Share of answers drawn without regard to what any persona says: rare cases come up too. */
const anyAnswer = 0.2;

/** Rows of a group whose number an answer tells: as many as any answer may say. */
const mostCounted = 4;

/**
 * Everything that a made-up applicant would answer, whatever is asked. What kind of business it is and what it wants is
 * drawn by weights (`drawKind`); each other answer is one of a persona's, of the same jurisdiction where there is one.
 */
export function drawApplicant(form: CompiledForm, random: Random, asOf: string): Answers {
  const kind = drawKind(random);
  const said = answersOfPersonas(form);
  const rows = new Map(
    form.groups.map((group) => [
      group.id,
      drawRows(group, pickSaid(said.get(group.id), kind, random), { random, asOf }),
    ]),
  );
  const given = new Map<InstanceId, Answer>();
  for (const question of form.questions) {
    for (const row of question.group === undefined ? [undefined] : (rows.get(question.group) ?? [])) {
      const likely = pickSaid(said.get(question.id), kind, random);
      const drawn = likely === undefined || random.chance(anyAnswer) ? randomValue(form, question, random) : likely;
      const value = kind.answers.get(question.id) ?? drawn;
      given.set(instanceId(question.id, row), { status: 'known', value, by: 'typed' });
    }
  }
  return { ...noAnswers, rows, given };
}

/** About as many rows as a persona has, at least one. */
function drawRows(
  { fiscalYears: years, counted }: CompiledGroup,
  said: Value | undefined,
  { random, asOf }: { readonly random: Random; readonly asOf: string },
): readonly RowKey[] {
  if (years) return fiscalYears(years.count, asOf);
  const few = counted === undefined ? Math.max(1, Number(said ?? 1) + random.between(-1, 1)) : mostCounted;
  return Array.from({ length: few }, (_, place) => (counted === undefined ? `r${place + 1}` : String(place + 1)));
}

/** An answer, and where the persona that gave it does business. */
interface Said {
  readonly jurisdiction: unknown;
  readonly value: Value;
}

/** By question; under a group's id how many rows a persona has. */
type SaidByQuestion = ReadonlyMap<string, readonly Said[]>;

const saidByForm = new WeakMap<CompiledForm, SaidByQuestion>();

function answersOfPersonas(form: CompiledForm): SaidByQuestion {
  const known = saidByForm.get(form) ?? collectAnswers(form);
  saidByForm.set(form, known);
  return known;
}

function collectAnswers(form: CompiledForm): SaidByQuestion {
  const said = new Map<string, Said[]>();
  const add = (id: string, one: Said): void => void said.set(id, [...(said.get(id) ?? []), one]);
  for (const { asOf, answers, profile } of personas) {
    const { jurisdiction } = profile;
    const all = parseKnown(form, { asOf, profile, answers }).answers;
    for (const [id, answer] of all.given)
      if (answer.status === 'known') add(id.replace(/\[[^\]]*\]/, ''), { jurisdiction, value: answer.value });
    for (const [group, keys] of all.rows) add(group, { jurisdiction, value: keys.length });
  }
  return said;
}

function pickSaid(said: readonly Said[] = [], kind: Kind, random: Random): Value | undefined {
  const near = said.filter(({ jurisdiction }) => jurisdiction === kind.jurisdiction);
  const [first, ...others] = near.length > 0 ? near : said;
  return first && random.pick([first, ...others]).value;
}
