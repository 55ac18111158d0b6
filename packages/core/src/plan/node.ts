import type { InstanceId } from '../answers/index.js';
import type { Cell, Knowledge } from '../evaluation/index.js';
import { stages } from '../form/index.js';
import type { Result, Verdict } from '../rule/index.js';
import type { Skip, Want } from './plan.js';

/** A question asked once, or in one row, with its numbers, and what is found once for all that it can come to. */
export interface Spot extends Cell {
  readonly number: number;
  /** The number of its group; -1 for a question asked once. */
  readonly group: number;
  /** Its place in the block of its row, or of all that is asked once. */
  readonly slot: number;
  /** Its own rules go over rows. */
  readonly goesOver: boolean;
  /** What its own rules read, where they do not go over rows: found when first needed. */
  readonly reads: { when?: readonly Spot[]; derive?: readonly Spot[] };
  /** The wants that come from its own rules. */
  readonly wants: { when?: Want; derive?: Want };
  /** What it has come to so far: applications share it. */
  readonly nodes: Node[];
  readonly skips: Skip[];
  /** The last draft in which its own rules read something else, it is wanted otherwise, or it is decided. */
  evaluated: number;
  looked: number;
  deciding: number;
}

/** The place of a group's closing. */
export interface ClosingSpot {
  readonly id: InstanceId;
  readonly closing: number;
}

/** Anything that can be wanted. */
export type Target = Spot | ClosingSpot;

/** What rules, as they stand, want: places, and the groups whose own rules they want answered. */
export interface Links {
  readonly targets: readonly Target[];
  readonly groups: readonly number[];
}

/** What one place has come to, apart from what is known there. */
export interface Node {
  /** As rules read it: on an empty row apart from its group. */
  readonly applies: Verdict;
  readonly derived: Result['result'] | undefined;
  /** The rank of the earliest stage at which something reads it; `never`. */
  readonly reach: number;
  /** The same, needs included of which it is undecided whether they hold. */
  readonly stage: number;
  /** The rank of the earliest stage at which a `must` need wants it, itself or through what reads it; `never`. */
  readonly must: number;
  readonly when: Links;
  readonly derive: Links;
}

/** How a place stands: all that its decision comes from, apart from who wants it. */
export interface Status {
  readonly node: Node;
  readonly known: Knowledge | undefined;
}

/** The rank of no stage. */
export const never: number = stages.length;

export const noLinks: Links = { targets: [], groups: [] };

/** A place of which nothing is evaluated yet. */
export const noNode: Node = {
  applies: 'no',
  derived: undefined,
  reach: never,
  stage: never,
  must: never,
  when: noLinks,
  derive: noLinks,
};
