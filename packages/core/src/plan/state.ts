import type { Answers, InstanceId, RowKey } from '../answers/index.js';
import { graphOf, present, type CompiledForm, type Graph, type QuestionId } from '../compiled/index.js';
import type { Knowledge } from '../evaluation/index.js';
import type { Verdict } from '../rule/index.js';
import { filled, itemAt, type Column } from './column.js';
import { noLinks, noNode, type Links, type Node, type Spot, type Target } from './node.js';
import type { At, Decision } from './plan.js';
import { spotsOf, type Spots } from './spots.js';

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

/** One row of a group, or all that is asked once. Written only while the state it belongs to is made: `edit` says in which. */
export interface Block {
  readonly edit: number;
  /** The draft in which it came. */
  readonly made: number;
  readonly spots: readonly Spot[];
  nodes: Column<Node>;
  known: Column<Knowledge | undefined>;
  /** Of what is asked, pending or stopped; every other decision is read off what is known, or why it is left out. */
  decisions: Column<Decision | undefined>;
  needs: Column<NeedLinks>;
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
  closing: Decision | undefined;
}

/** Everything behind one plan. States share what is the same; a finished one is never written. */
export interface State {
  readonly edit: number;
  readonly form: CompiledForm;
  readonly graph: Graph;
  readonly spots: Spots;
  readonly answers: Answers;
  readonly at: At;
  single: Block;
  formats: readonly FormatState[];
  groups: readonly GroupState[];
  stop: readonly string[] | undefined;
}

export const noFormat: FormatState = { applies: 'no', links: noLinks, on: [] };
export const noNeed: NeedLinks = { want: noLinks, undecided: [], on: [] };

/** Places of which nothing is known yet. */
export function newBlock(spots: readonly Spot[], needs: number, edit: number): Block {
  return {
    edit,
    made: edit,
    spots,
    nodes: filled(spots.length, noNode),
    known: filled(spots.length, undefined),
    decisions: filled(spots.length, undefined),
    needs: filled(needs, noNeed),
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
    single: newBlock(spots.fixed, graph.needs.length, 0),
    formats: form.formats.map(() => noFormat),
    groups: form.groups.map(({ questions }, number) => newGroup(membersOf(spots, graph, questions), number, graph)),
    stop: undefined,
  };
}

function membersOf({ fixed }: Spots, { questionNumbers }: Graph, questions: readonly QuestionId[]): Spot[] {
  return questions.map((id) => present(fixed[present(questionNumbers.get(id))]));
}

function newGroup(spots: readonly Spot[], number: number, { needsOfGroup }: Graph): GroupState {
  const needs = present(needsOfGroup[number]).length;
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
    closing: undefined,
  };
}

/** The places of a group's row; those asked once for the group -1. */
export function blockOf({ single, groups }: State, group: number, row: RowKey = ''): Block | undefined {
  return group < 0 ? single : groups[group]?.blocks.get(row);
}

/** What one place has come to. */
export function nodeIn({ nodes }: Block, slot: number): Node {
  return present(itemAt(nodes, slot));
}

/** The place of a question, by number, in a row or in none. */
export function spotIn({ spots, groups }: State, number: number, row: RowKey = ''): Spot | undefined {
  const spot = spots.fixed[number];
  return !spot || spot.group < 0 || row === '' ? spot : groups[spot.group]?.blocks.get(row)?.spots[spot.slot];
}
