import {
  instanceId,
  parseInstanceId,
  type Answer,
  type InstanceId,
  type Orphan,
  type RowKey,
} from '../answers/index.js';
import type { QuestionId } from '../compiled/index.js';
import { textOf, type Value } from '../value/index.js';
import type { MigrationChange, SplitPart } from './migration.js';

/** Answers on their way, and where those go that lose their place. */
export interface Carrying {
  readonly given: Map<InstanceId, Answer>;
  readonly orphan: (at: InstanceId, content: Answer, because: Orphan['because']) => void;
}

/** Applies one change to answers in place. */
export function changeGiven(change: MigrationChange, carrying: Carrying): void {
  if ('rename' in change) rename(change.rename, carrying);
  else if ('renameGroup' in change) renameGroup(change.renameGroup, carrying);
  else if ('move' in change) move(change.move, carrying);
  else if ('split' in change) split(change.split, carrying);
  else if ('options' in change) mapOptions(change.options, carrying);
  else take(change.drop, carrying, (at, answer) => carrying.orphan(at, answer, 'dropped'));
}

/** Takes every answer to a question out, one a row, and hands it on. */
function take(
  question: QuestionId,
  { given }: Carrying,
  next: (at: InstanceId, answer: Answer, row: RowKey | undefined) => void,
): void {
  const own = [...given].filter(([at]) => parseInstanceId(at)?.question === question);
  for (const [at] of own) given.delete(at);
  for (const [at, answer] of own) next(at, answer, parseInstanceId(at)?.row);
}

/** Puts an answer at its new place; one that stands there already stays, and the other is an orphan. */
function put(to: InstanceId, answer: Answer, { from, carrying }: { from: InstanceId; carrying: Carrying }): void {
  if (carrying.given.has(to)) carrying.orphan(from, answer, 'taken');
  else carrying.given.set(to, answer);
}

function rename([from, to]: readonly [QuestionId, QuestionId], carrying: Carrying): void {
  take(from, carrying, (at, answer, row) => put(instanceId(to, row), answer, { from: at, carrying }));
}

function renameGroup([from, to]: readonly [string, string], carrying: Carrying): void {
  const questions = [...carrying.given.keys()].flatMap((at) => parseInstanceId(at)?.question ?? []);
  for (const question of new Set(questions.filter((id) => id.startsWith(`${from}.`))))
    rename([question, `${to}${question.slice(from.length)}`], carrying);
}

type Move = Extract<MigrationChange, { move: unknown }>['move'];

function move({ from, to, row: only }: Move, carrying: Carrying): void {
  take(from, carrying, (at, answer, row) => {
    if (row === undefined) put(instanceId(to, only), answer, { from: at, carrying });
    else if (row === only) put(to, answer, { from: at, carrying });
    else carrying.orphan(at, answer, 'no-question');
  });
}

type Split = Extract<MigrationChange, { split: unknown }>['split'];

function split({ from, into }: Split, carrying: Carrying): void {
  take(from, carrying, (at, answer, row) => {
    const parts = into.map((part) => ({ to: instanceId(part.to, row), answer: partOf(answer, part) }));
    const lost = parts.some((part) => part.answer === undefined);
    for (const { to, answer: part } of parts) if (part !== undefined) put(to, part, { from: at, carrying });
    if (lost) carrying.orphan(at, answer, 'unmapped');
  });
}

/** What an answer becomes in one target; undefined where nothing says. */
function partOf(answer: Answer, { table, part }: SplitPart): Answer | undefined {
  if (answer.status === 'declined') return answer;
  const value = part === undefined ? answer.value : fieldOf(answer.value, part);
  const mapped = value === undefined || table === undefined ? value : lookUp(table, textOf(value));
  return mapped === undefined ? undefined : { ...answer, value: mapped };
}

function fieldOf(value: Value, part: string): Value | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const found: unknown = Object.entries(value).find(([name]) => name === part)?.[1];
  return typeof found === 'string' || typeof found === 'number' ? found : undefined;
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

type Options = Extract<MigrationChange, { options: unknown }>['options'];

function mapOptions({ question, map }: Options, carrying: Carrying): void {
  take(question, carrying, (at, answer) => {
    const mapped = answer.status === 'declined' ? answer : mapValue(answer, map);
    if (mapped) carrying.given.set(at, mapped);
    else carrying.orphan(at, answer, 'unmapped');
  });
}

/** Several choices are mapped together, or not at all: an answer in part would say something else. */
function mapValue(
  answer: Extract<Answer, { status: 'known' }>,
  map: Readonly<Record<string, string>>,
): Answer | undefined {
  const { value } = answer;
  if (!Array.isArray(value)) {
    const mapped = lookUp(map, textOf(value));
    return mapped === undefined ? undefined : { ...answer, value: mapped };
  }
  const mapped = value.flatMap((option: string) => lookUp(map, option) ?? []);
  return mapped.length === value.length ? { ...answer, value: [...new Set(mapped)] } : undefined;
}
