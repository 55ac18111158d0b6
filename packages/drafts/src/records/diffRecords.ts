import { indexOf, parseInstanceId, type Answer, type Answers, type CompiledForm, type InstanceId } from '@askless/core';
import type { RecordChange } from '../store/index.js';

/**
 * What has to be written so that a store holds the answers as they are now.
 *
 * Answers that are `sensitive` or `demographic` are never written: only that there was one, so that the borrower can be
 * told what to give again. What the host itself knows (profile, sources) is the host's to supply again.
 */
export function diffRecords(form: CompiledForm, before: Answers, now: Answers): RecordChange[] {
  return [
    ...diffMaps(before.given, now.given).map(({ key, value }) => answerChange(form, key, value)),
    ...diffMaps(before.rows, now.rows).map(({ key, value }) => change(`rows:${key}`, value)),
    ...diffMaps(before.parties, now.parties).map(({ key, value }) => change(`party:${key}`, value)),
    ...diffSets(before.closed, now.closed).map(({ key, has }) => change(`closed:${key}`, has ? true : undefined)),
    ...(before.goOn === now.goOn ? [] : [change('goOn', now.goOn ? true : undefined)]),
  ];
}

function change(key: string, content: unknown): RecordChange {
  return content === undefined ? { key } : { key, content };
}

function answerChange(form: CompiledForm, id: InstanceId, answer: Answer | undefined): RecordChange {
  const kept = answer && (answer.status === 'declined' || answer.by === 'typed') ? answer : undefined;
  if (isKept(form, id)) return change(`answer:${id}`, kept);
  return change(`withheld:${id}`, kept && true);
}

/** Whether an answer may stand in browser storage. */
export function isKept(form: CompiledForm, id: InstanceId): boolean {
  const question = indexOf(form).questions.get(parseInstanceId(id)?.question ?? '');
  return question?.sensitivity === 'public' || question?.sensitivity === 'personal';
}

function diffMaps<V>(
  before: ReadonlyMap<string, V>,
  now: ReadonlyMap<string, V>,
): { key: string; value: V | undefined }[] {
  const set = [...now].filter(([key, value]) => before.get(key) !== value).map(([key, value]) => ({ key, value }));
  const gone = [...before.keys()].filter((key) => !now.has(key)).map((key) => ({ key, value: undefined }));
  return [...set, ...gone];
}

function diffSets(before: ReadonlySet<string>, now: ReadonlySet<string>): { key: string; has: boolean }[] {
  const added = [...now].filter((key) => !before.has(key)).map((key) => ({ key, has: true }));
  return [...added, ...[...before].filter((key) => !now.has(key)).map((key) => ({ key, has: false }))];
}
