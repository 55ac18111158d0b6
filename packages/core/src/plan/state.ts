import type { Answers, InstanceId, RowKey } from '../answers/index.js';
import { graphOf, type CompiledForm, type Graph, type QuestionId } from '../compiled/index.js';
import { findReading, type Knowledge } from '../evaluation/index.js';
import { stages } from '../form/index.js';
import type { Reading, Result, Verdict } from '../rule/index.js';
import type { At, Decision } from './plan.js';
import { spotsOf, type Spot, type Spots, type Target } from './spots.js';

/** What rules, as they stand, want: places, and the groups whose own rules they want answered. */
export interface Links {
  readonly targets: readonly Target[];
  readonly groups: readonly number[];
}

/** What is made of one place. Written only while the state it belongs to is made: `edit` says in which. */
export interface Node {
  edit: number;
  readonly spot: Spot;
  /** As rules read it: on an empty row apart from its group. */
  applies: Verdict;
  derived: Result | undefined;
  known: Knowledge;
  reading: Reading;
  /** The rank of the earliest stage at which something reads it; `never`. */
  reach: number;
  /** The same, needs included of which it is undecided whether they hold. */
  stage: number;
  when: Links;
  derive: Links;
  decision: Decision | undefined;
}

/** What a need, in a row or in none, wants. */
export interface NeedLinks {
  readonly want: Links;
  /** While it is undecided whether it holds: what would fill it, and what will decide it. */
  readonly undecided: readonly Target[];
  readonly on: readonly InstanceId[];
}

/** Whether a format wants anything, and what decides that. */
export interface FormatState {
  readonly applies: Verdict;
  readonly links: Links;
  readonly on: readonly InstanceId[];
}

/** One row of a group. */
export interface Block {
  edit: number;
  readonly nodes: Node[];
  readonly needs: NeedLinks[];
}

/** A group and its rows; '' is the row still to come, always there. */
export interface GroupState {
  edit: number;
  applies: Verdict;
  keys: readonly RowKey[];
  closed: boolean;
  /** The borrower said "that's all", with enough rows or not. */
  said: boolean;
  fewest: number;
  /** What will decide whether it applies, and how many rows it has. */
  lacks: readonly InstanceId[];
  /** The rows on which needs are, and those on which there are decisions. */
  needed: readonly RowKey[];
  planned: readonly RowKey[];
  links: Links;
  readonly blocks: Map<RowKey, Block>;
  /** By the needs on it: whether they can hold on an empty row. */
  holds: readonly boolean[];
  closingStage: number;
  closing: Decision | undefined;
}

/** Pieces of at most 32, of which one change copies one. */
export type Chunks<T> = readonly (readonly T[])[];

/** Everything behind one plan. States share what is the same; a finished one is never written. */
export interface State {
  readonly edit: number;
  readonly form: CompiledForm;
  readonly graph: Graph;
  readonly spots: Spots;
  readonly answers: Answers;
  readonly at: At;
  /** By question number; those of groups stand in blocks. */
  single: Chunks<Node | undefined>;
  needs: Chunks<NeedLinks>;
  formats: readonly FormatState[];
  groups: readonly GroupState[];
  stop: readonly string[] | undefined;
}

/** The rank of no stage. */
export const never: number = stages.length;

export const noLinks: Links = { targets: [], groups: [] };
export const noFormat: FormatState = { applies: 'no', links: noLinks, on: [] };
export const noNeed: NeedLinks = { want: noLinks, undecided: [], on: [] };

const nothing: Knowledge = { knows: 'nothing' };

/** A node of which nothing is known yet. */
export function newNode(spot: Spot, edit: number): Node {
  return {
    edit,
    spot,
    applies: 'no',
    derived: undefined,
    known: nothing,
    reading: findReading(spot, 'no', nothing),
    reach: never,
    stage: never,
    when: noLinks,
    derive: noLinks,
    decision: undefined,
  };
}

/** A row of which nothing is known yet. */
export function newBlock(spots: readonly Spot[], needs: number, edit: number): Block {
  return {
    edit,
    nodes: spots.map((spot) => newNode(spot, edit)),
    needs: Array.from({ length: needs }, () => noNeed),
  };
}

/** The state of a form of which nothing is evaluated yet. */
export function emptyState(form: CompiledForm, answers: Answers, at: At): State {
  const graph = graphOf(form);
  const spots = spotsOf(form);
  return {
    edit: 0,
    form,
    graph,
    spots,
    answers,
    at,
    single: chunked(spots.fixed.map((spot) => (spot.group < 0 ? newNode(spot, 0) : undefined))),
    formats: form.formats.map(() => noFormat),
    needs: chunked(graph.needs.map(() => noNeed)),
    groups: form.groups.map(({ questions }, number) => newGroup(membersOf(spots, graph, questions), number, graph)),
    stop: undefined,
  };
}

function membersOf({ fixed }: Spots, { questionNumbers }: Graph, questions: readonly QuestionId[]): Spot[] {
  return questions.flatMap((id) => fixed[questionNumbers.get(id) ?? -1] ?? []);
}

function newGroup(spots: readonly Spot[], number: number, { needsOfGroup }: Graph): GroupState {
  const needs = needsOfGroup[number]?.length ?? 0;
  return {
    edit: 0,
    applies: 'no',
    keys: [],
    closed: false,
    said: false,
    fewest: 0,
    lacks: [],
    needed: [],
    planned: [],
    links: noLinks,
    blocks: new Map([['', newBlock(spots, needs, 0)]]),
    holds: Array.from({ length: needs }, () => false),
    closingStage: never,
    closing: undefined,
  };
}

function chunked<T>(items: readonly T[]): Chunks<T> {
  return Array.from({ length: Math.ceil(items.length / 32) }, (_, at) => items.slice(at * 32, at * 32 + 32));
}

/** One item of many. */
export function itemAt<T>(chunks: Chunks<T>, at: number): T | undefined {
  return chunks[at >> 5]?.[at & 31];
}

/** The many with one item in place of another; pieces that `base` still has are copied, others written. */
export function withItem<T>(chunks: Chunks<T>, base: Chunks<T>, { at, item }: { at: number; item: T }): Chunks<T> {
  const piece = chunks[at >> 5] ?? [];
  const all: (readonly T[])[] = chunks === base ? [...chunks] : parseWritable(chunks);
  const own: T[] = piece === base[at >> 5] ? [...piece] : parseWritable(piece);
  own[at & 31] = item;
  all[at >> 5] = own;
  return all;
}

/** An array made by the same change. */
function parseWritable<T>(items: readonly T[]): T[] {
  return items as T[];
}

/** What is made of a question in a row, or asked once. */
export function nodeAt({ spots, single, groups, graph }: State, number: number, row: RowKey = ''): Node | undefined {
  const group = spots.fixed[number]?.group ?? -1;
  if (group < 0) return itemAt(single, number);
  return groups[group]?.blocks.get(row)?.nodes[graph.slots[number] ?? -1];
}
