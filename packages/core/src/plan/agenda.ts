import type { RowKey } from '../answers/index.js';

/** What is still to do, the lowest number first, each in some rows or in all. Made once a form; every change empties it. */
export class Agenda {
  /** Of what was taken last; undefined for all. */
  rows: ReadonlySet<RowKey> | undefined;
  private readonly isQueued: Uint8Array;
  private readonly someRows = new Map<number, Set<RowKey>>();
  private readonly queue: number[] = [];
  private head = 0;

  constructor(count: number) {
    this.isQueued = new Uint8Array(count);
  }

  /** Adds one row of a number, or all that it has. */
  add(number: number, row?: RowKey): void {
    if (this.isQueued[number] === 0) {
      this.isQueued[number] = 1;
      if (row !== undefined) this.someRows.set(number, new Set([row]));
      this.enqueue(number);
    } else if (row === undefined) this.someRows.delete(number);
    else this.someRows.get(number)?.add(row);
  }

  /** Takes the lowest number away; -1 when nothing is left. */
  take(): number {
    const number = this.queue[this.head];
    if (number === undefined) {
      this.queue.length = 0;
      this.head = 0;
      return -1;
    }
    this.head += 1;
    this.isQueued[number] = 0;
    this.rows = this.someRows.size > 0 ? this.someRows.get(number) : undefined;
    if (this.rows) this.someRows.delete(number);
    return number;
  }

  /** Most numbers come in order: the way from the end is short. */
  private enqueue(number: number): void {
    const { queue } = this;
    let at = queue.push(number) - 1;
    for (
      let before = queue[at - 1];
      at > this.head && before !== undefined && before > number;
      before = queue[at - 1]
    ) {
      queue[at] = before;
      at -= 1;
    }
    queue[at] = number;
  }
}
