import type { GroupId } from '../compiled/index.js';
import type { RowKey } from './answers.js';

type Rows = ReadonlyMap<GroupId, readonly RowKey[]>;

/** The rows there are, and behind them those of `added` that are new; the same map where none is. */
export function withRows(rows: Rows, added: Rows): Rows {
  let next: Map<GroupId, readonly RowKey[]> | undefined;
  for (const [group, keys] of added) {
    const all = new Set([...(rows.get(group) ?? []), ...keys]);
    if (all.size > (rows.get(group)?.length ?? 0)) next = (next ?? new Map(rows)).set(group, [...all]);
  }
  return next ?? rows;
}
