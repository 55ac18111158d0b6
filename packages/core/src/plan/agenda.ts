import type { RowKey } from '../answers/index.js';

/** What is still to do, the lowest number first, each in some rows or in all. */
export class Agenda {
  private readonly rows = new Map<number, Set<RowKey> | 'all'>();
  private readonly queue: number[] = [];
  private head = 0;

  /** Adds one row of a number, or all that it has. */
  add(number: number, row?: RowKey): void {
    const known = this.rows.get(number);
    if (known === undefined) {
      this.rows.set(number, row === undefined ? 'all' : new Set([row]));
      this.enqueue(number);
    } else if (row === undefined) this.rows.set(number, 'all');
    else if (known !== 'all') known.add(row);
  }

  /** Takes the lowest number away. */
  take(): { readonly number: number; readonly rows: ReadonlySet<RowKey> | 'all' } | undefined {
    const number = this.queue[this.head];
    if (number === undefined) return undefined;
    this.head += 1;
    const rows = this.rows.get(number) ?? 'all';
    this.rows.delete(number);
    return { number, rows };
  }

  /** Most numbers come in order: the way from the end is short. */
  private enqueue(number: number): void {
    let at = this.queue.length;
    while (at > this.head && (this.queue[at - 1] ?? 0) > number) at -= 1;
    this.queue.splice(at, 0, number);
  }
}
