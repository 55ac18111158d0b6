import {
  indexOf,
  isRowKey,
  parseInstanceId,
  parseValue,
  type Answer,
  type Answers,
  type CompiledForm,
  type InstanceId,
  type Orphan,
} from '@askless/core';
import type { DraftRecord } from '../store/index.js';
import { liveRecords, movedConflicts } from './liveRecords.js';
import { parseOrphan } from './parseOrphan.js';

/** What records give back, and what they could not. */
export interface Recovered {
  readonly answers: Answers;
  /** Answers that were not kept because they are sensitive: they have to be given again. */
  readonly withheld: readonly InstanceId[];
  /**
   * Answers that another tab or device gave otherwise without knowing of them: the later one stands, the earlier ones are in
   * `history`. What the borrower has settled is none of them.
   */
  readonly conflicts: readonly DraftRecord[];
  /** Records of what the form has no place for. They stay in the store; `answers.orphans` has what they say. */
  readonly orphans: readonly DraftRecord[];
  /** Keys of records that can't be read; the others are not affected. */
  readonly damaged: readonly string[];
}

interface Growing {
  readonly given: Map<InstanceId, Answer>;
  readonly rows: Map<string, readonly string[]>;
  readonly closed: Set<string>;
  readonly parties: Map<string, string>;
  goOn: boolean;
  readonly withheld: InstanceId[];
}

type Outcome = 'taken' | 'orphan' | 'damaged';

/** Puts kept records on top of what is known. */
export function answersFrom(form: CompiledForm, known: Answers, records: readonly DraftRecord[]): Recovered {
  const growing: Growing = {
    given: new Map(known.given),
    rows: new Map(known.rows),
    closed: new Set(known.closed),
    parties: new Map(known.parties),
    goOn: known.goOn,
    withheld: [],
  };
  const orphans: DraftRecord[] = [];
  const conflicts: DraftRecord[] = [];
  const damaged: string[] = [];
  const lost: Orphan[] = [...(known.orphans ?? [])];
  for (const record of liveRecords(records)) {
    const outcome = take(form, record, growing);
    if (outcome === 'orphan') {
      orphans.push(record);
      const orphan = parseOrphan(record);
      if (orphan) lost.push(orphan);
    }
    if (outcome === 'damaged') damaged.push(record.key);
    if (outcome === 'taken' && record.key.startsWith('answer:') && isOpen(record)) conflicts.push(record);
  }
  conflicts.push(...movedConflicts(records));
  bringRowsBack(form, growing);
  const { withheld, ...given } = growing;
  const answers = { ...given, sources: known.sources, ...(lost.length > 0 ? { orphans: lost } : {}) };
  return { answers, withheld, conflicts, orphans, damaged };
}

function isOpen({ history }: DraftRecord): boolean {
  return history.some(({ settled }) => !settled);
}

function take(form: CompiledForm, record: DraftRecord, growing: Growing): Outcome {
  const { key, content } = record;
  const place = key.indexOf(':');
  const [kind, name] = place < 0 ? [key, ''] : [key.slice(0, place), key.slice(place + 1)];
  const { groups } = indexOf(form);
  switch (kind) {
    case 'answer':
      return takeAnswer(form, { id: name, content }, growing);
    case 'withheld':
      growing.withheld.push(name);
      return 'taken';
    case 'rows':
      return groups.has(name) ? takeRows(name, content, growing) : 'orphan';
    case 'closed':
      if (groups.has(name)) growing.closed.add(name);
      return groups.has(name) ? 'taken' : 'orphan';
    case 'party':
      if (typeof content === 'string') growing.parties.set(name, content);
      return typeof content === 'string' ? 'taken' : 'damaged';
    case 'goOn':
      growing.goOn = content === true;
      return 'taken';
    case 'orphan':
      return parseOrphan(record) ? 'orphan' : 'damaged';
    default:
      return 'damaged';
  }
}

function takeAnswer(
  form: CompiledForm,
  { id, content }: { id: string; content: unknown },
  { given }: Growing,
): Outcome {
  const question = indexOf(form).questions.get(parseInstanceId(id)?.question ?? '');
  if (!question) return 'orphan';
  const answer = parseAnswer(content, question.spec);
  if (answer) given.set(id, answer);
  return answer ? 'taken' : 'damaged';
}

function parseAnswer(content: unknown, spec: Parameters<typeof parseValue>[0]): Answer | undefined {
  if (typeof content !== 'object' || content === null || !('status' in content)) return undefined;
  if (content.status === 'declined' && 'reason' in content) {
    const { reason } = content;
    return reason === 'unwilling' || reason === 'notKnown' ? { status: 'declined', reason } : undefined;
  }
  const parsed = 'value' in content ? parseValue(spec, content.value) : { issue: undefined };
  return 'value' in parsed ? { status: 'known', value: parsed.value, by: 'typed' } : undefined;
}

/** Rows that the host's sources brought stay; those of the draft keep their order. */
function takeRows(group: string, content: unknown, { rows }: Growing): Outcome {
  if (!Array.isArray(content)) return 'damaged';
  const keys = content.filter((key): key is string => typeof key === 'string' && isRowKey(key));
  const others = (rows.get(group) ?? []).filter((key) => !keys.includes(key));
  rows.set(group, [...keys, ...others]);
  return keys.length === content.length ? 'taken' : 'damaged';
}

/** An answer in a row brings its row: another tab may have written the list of rows without it. */
function bringRowsBack(form: CompiledForm, { given, rows }: Growing): void {
  const { questions, groups } = indexOf(form);
  for (const id of given.keys()) {
    const { question = '', row = '' } = parseInstanceId(id) ?? {};
    const group = groups.get(questions.get(question)?.group ?? '');
    if (!group || group.fiscalYears || group.counted !== undefined) continue;
    if (row === '' || rows.get(group.id)?.includes(row)) continue;
    rows.set(group.id, [...(rows.get(group.id) ?? []), row]);
  }
}
