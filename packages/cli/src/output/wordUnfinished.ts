import type { InstanceId, Plan, Unfinished } from '@askless/core';
import { displayed } from './displayed.js';
import type { Speech } from './speech.js';
import { wordIssues } from './wordIssues.js';
import { columns } from './columns.js';

/** What is left before an application can be written, for people. */
export function wordUnfinished(unfinished: Unfinished, plan: Plan, speech: Speech): string {
  const { words, label, texts } = speech;
  const { asks, pending, declined, issues, gates } = unfinished;
  if (gates) return `${words.stopped([...new Set(gates)].map((gate) => texts.gates[gate] ?? gate))}\n`;
  const list = (heading: string, ids: readonly InstanceId[]): string[] =>
    ids.length === 0 ? [] : [heading, ...columns(ids.map((id) => [displayed(plan, id), label(id)]))];
  const lines = [
    words.unfinished({ asks: asks.length, pending: pending.length, declined: declined.length, issues: issues.length }),
    ...list(words.toAnswer, asks),
    ...list(words.waiting, pending),
    ...list(words.declined, declined),
    ...(issues.length === 0 ? [] : [words.issues, ...wordIssues(issues, plan, speech).map((line) => `  ${line}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What is left, for other programs: ids as plans number them. */
export function unfinishedReport({ asks, pending, declined, issues, gates }: Unfinished, plan: Plan) {
  const ids = (instances: readonly InstanceId[]): string[] => instances.map((id) => displayed(plan, id));
  return {
    unfinished: {
      asks: ids(asks),
      pending: ids(pending),
      declined: ids(declined),
      issues: issues.map(({ at, ...issue }) => ({ id: displayed(plan, at), ...issue })),
      ...(gates ? { gates } : {}),
    },
  };
}
