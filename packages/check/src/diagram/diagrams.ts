import { no, NodeTable, yes, type Diagram } from './nodeTable.js';

/** What a piece of work came to: its value, or nothing when it would have taken more nodes than it may. */
export type Budgeted<T> =
  | { readonly done: true; readonly value: T; readonly nodes: number }
  | { readonly done: false; readonly nodes: number };

/** Nodes that one result may take, where nothing else is said. */
export const defaultBudget = 200_000;

type Operator = 0 | 1 | 2 | 3;
const conjunction: Operator = 0;
const disjunction: Operator = 1;
const difference: Operator = 2;
const negation: Operator = 3;

const rememberedOnce = 1 << 16;

/** Steps of work for each node of a budget: work that makes no new nodes ends, too. */
const stepsPerNode = 50;

class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

/** A store of diagrams over variables with finitely many cells each. Levels are the order in which variables were added. */
export class Diagrams {
  readonly #table = new NodeTable();
  readonly #sizes: number[] = [];
  readonly #left = new Int32Array(rememberedOnce).fill(-1);
  readonly #right = new Int32Array(rememberedOnce);
  readonly #result = new Int32Array(rememberedOnce);
  readonly #budget: number;
  #limit = Infinity;
  #steps = Infinity;
  #kept = 0;

  /** @param budget Nodes that one piece of work may take (`within`). */
  constructor(budget: number = defaultBudget) {
    this.#budget = budget;
  }

  /** Nodes so far. */
  get count(): number {
    return this.#table.count;
  }

  /** Variables so far. */
  get levels(): number {
    return this.#sizes.length;
  }

  /** Adds a variable below all others. */
  addVariable(cells: number): number {
    this.#sizes.push(cells);
    return this.#sizes.length - 1;
  }

  /** The number of cells of a variable. */
  sizeOf(level: number): number {
    return this.#sizes[level] ?? 0;
  }

  /** The variable at the top of a diagram; beyond all levels for yes and no. */
  levelOf(diagram: Diagram): number {
    return this.#table.levelOf(diagram);
  }

  /** What a diagram comes to at a cell of its top variable. */
  below(diagram: Diagram, cell: number): Diagram {
    return this.#table.below(diagram, cell);
  }

  /** The diagram with a top variable and what stands below at each of its cells, which must be of later levels. */
  branch(level: number, below: readonly Diagram[]): Diagram {
    if (this.#table.count >= this.#limit) throw new BudgetSpent('The node budget is spent.');
    return this.#table.nodeOf(level, below);
  }

  /** Yes at the cells of one variable for which the test holds. */
  atom(level: number, test: (cell: number) => boolean): Diagram {
    return this.branch(
      level,
      Array.from({ length: this.sizeOf(level) }, (_, cell) => (test(cell) ? yes : no)),
    );
  }

  and(one: Diagram, other: Diagram): Diagram {
    return this.#apply(conjunction, one, other);
  }

  or(one: Diagram, other: Diagram): Diagram {
    return this.#apply(disjunction, one, other);
  }

  /** Yes where the two differ. */
  differ(one: Diagram, other: Diagram): Diagram {
    return this.#apply(difference, one, other);
  }

  not(one: Diagram): Diagram {
    return this.#apply(negation, one, no);
  }

  /** The one where the condition holds, the other elsewhere. */
  choose(condition: Diagram, one: Diagram, other: Diagram): Diagram {
    if (one === other) return one;
    return this.or(this.and(condition, one), this.and(this.not(condition), other));
  }

  all(diagrams: readonly Diagram[]): Diagram {
    return diagrams.reduce((so, one) => (so === no ? no : this.and(so, one)), yes);
  }

  any(diagrams: readonly Diagram[]): Diagram {
    return diagrams.reduce((so, one) => (so === yes ? yes : this.or(so, one)), no);
  }

  /**
   * Does a piece of work that may take as many nodes as the budget allows. Work inside of it has a budget of its own.
   *
   * @returns Undone when it would take more; nothing of it is kept then.
   */
  within<T>(work: () => T): Budgeted<T> {
    const before = { count: this.count, limit: this.#limit, steps: this.#steps, kept: this.#kept };
    this.#limit = this.count + this.#budget;
    this.#steps = this.#budget * stepsPerNode;
    try {
      const value = work();
      this.#kept += 1;
      return { done: true, value, nodes: this.count - before.count };
    } catch (error) {
      if (!(error instanceof BudgetSpent)) throw error;
      const nodes = this.count - before.count;
      if (this.#kept === before.kept) this.#rollBack(before.count);
      return { done: false, nodes };
    } finally {
      this.#limit = before.limit + this.count - before.count;
      this.#steps = before.steps;
    }
  }

  #rollBack(count: number): void {
    this.#table.rollBack(count);
    this.#left.fill(-1);
  }

  #apply(operator: Operator, one: Diagram, other: Diagram): Diagram {
    const decided = decide(operator, one, other);
    if (decided !== undefined) return decided;
    const [left, right] = operator !== negation && one > other ? [other, one] : [one, other];
    const tag = right * 4 + operator;
    const slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(tag, 0x85ebca6b)) >>> 16;
    if (this.#left[slot] === left && this.#right[slot] === tag) return this.#result[slot] ?? no;
    this.#steps -= 1;
    if (this.#steps < 0) throw new BudgetSpent('The work allowed is done.');
    const level = Math.min(this.levelOf(left), this.levelOf(right));
    const below: Diagram[] = [];
    for (let cell = 0; cell < this.sizeOf(level); cell += 1)
      below.push(this.#apply(operator, this.#at(left, level, cell), this.#at(right, level, cell)));
    const result = this.branch(level, below);
    this.#left[slot] = left;
    this.#right[slot] = tag;
    this.#result[slot] = result;
    return result;
  }

  #at(diagram: Diagram, level: number, cell: number): Diagram {
    return this.levelOf(diagram) === level ? this.below(diagram, cell) : diagram;
  }
}

/** What needs no look below; undefined elsewhere. */
function decide(operator: Operator, one: Diagram, other: Diagram): Diagram | undefined {
  if (operator === negation) return one > yes ? undefined : yes - one;
  if (one === other) return operator === difference ? no : one;
  if (operator === difference) return one === no ? other : other === no ? one : undefined;
  const [deciding, neutral] = operator === conjunction ? [no, yes] : [yes, no];
  if (one === deciding || other === deciding) return deciding;
  return one === neutral ? other : other === neutral ? one : undefined;
}
