import type { Answers, Change, RowKey } from '@askless/core';

/** A row that was removed, and the steps that bring it back. */
export interface RemovedRow {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** What it takes to bring back a row, with its answers and whom it is said to be. */
export function takeOut(
  { rows, given, parties }: Answers,
  group: string,
  { key, title }: { readonly key: RowKey; readonly title: string },
): RemovedRow {
  const keys = rows.get(group) ?? [];
  const before = keys[keys.indexOf(key) + 1];
  const slot = `${group}[${key}]`;
  const answers = [...given].filter(([id]) => id.startsWith(`${slot}.`));
  return {
    title,
    changes: [
      { change: 'addRow', group, row: key, ...(before === undefined ? {} : { before }) },
      ...answers.map(([at, answer]): Change =>
        answer.status === 'known'
          ? { change: 'answer', at, value: answer.value, by: answer.by }
          : { change: 'decline', at, reason: answer.reason },
      ),
      ...[...parties]
        .filter((link) => link.some((one) => one === slot || one.startsWith(`${slot}.`)))
        .map(([one, as]): Change => ({ change: 'sameParty', slot: one, as })),
    ],
  };
}
