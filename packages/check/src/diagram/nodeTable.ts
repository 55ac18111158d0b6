/** A function of finitely many cells to yes or no, by the number of its top node. Equal functions of one store are the same number. */
export type Diagram = number;

export const no: Diagram = 0;
export const yes: Diagram = 1;

/** The level of the two ends. */
export const endLevel = 0x7fffffff;

/**
 * The nodes of diagrams, each once: a level, and for each cell of the variable at that level the node below. Typed arrays that
 * grow, with an open hash table over them.
 */
export class NodeTable {
  #levels = new Int32Array(1024).fill(endLevel, 0, 2);
  #offsets = new Int32Array(1024);
  #below = new Int32Array(4096);
  #slots = new Int32Array(4096).fill(-1);
  #count = 2;
  #used = 0;

  /** Nodes so far, the two ends included. */
  get count(): number {
    return this.#count;
  }

  levelOf(node: Diagram): number {
    return this.#levels[node] ?? endLevel;
  }

  /** The node below at one cell. */
  below(node: Diagram, cell: number): Diagram {
    return this.#below[(this.#offsets[node] ?? 0) + cell] ?? no;
  }

  /** The node with these below it; where all are one, that one. */
  nodeOf(level: number, below: readonly Diagram[]): Diagram {
    const [first = no] = below;
    if (below.every((one) => one === first)) return first;
    let slot = hashOf(level, below) & (this.#slots.length - 1);
    for (let found = this.#slots[slot] ?? -1; found >= 0; found = this.#slots[slot] ?? -1) {
      if (this.#isSame(found, level, below)) return found;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return this.#add(level, below, slot);
  }

  /** Forgets all nodes from a count on. Nothing may point to them any more. */
  rollBack(count: number): void {
    if (count >= this.#count) return;
    this.#used = this.#offsets[count] ?? 0;
    this.#count = count;
    this.#rehash(this.#slots.length);
  }

  #isSame(node: Diagram, level: number, below: readonly Diagram[]): boolean {
    if (this.#levels[node] !== level) return false;
    const offset = this.#offsets[node] ?? 0;
    return below.every((one, cell) => this.#below[offset + cell] === one);
  }

  #add(level: number, below: readonly Diagram[], slot: number): Diagram {
    const node = this.#count;
    if (node >= this.#levels.length) {
      this.#levels = grown(this.#levels);
      this.#offsets = grown(this.#offsets);
    }
    while (this.#used + below.length > this.#below.length) this.#below = grown(this.#below);
    this.#levels[node] = level;
    this.#offsets[node] = this.#used;
    this.#below.set(below, this.#used);
    this.#used += below.length;
    this.#count += 1;
    this.#slots[slot] = node;
    if (this.#count * 2 > this.#slots.length) this.#rehash(this.#slots.length * 2);
    return node;
  }

  #rehash(size: number): void {
    this.#slots = new Int32Array(size).fill(-1);
    for (let node = 2; node < this.#count; node += 1) {
      const end = node + 1 < this.#count ? (this.#offsets[node + 1] ?? 0) : this.#used;
      const below = this.#below.subarray(this.#offsets[node] ?? 0, end);
      let slot = hashOf(this.#levels[node] ?? 0, below) & (size - 1);
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = node;
    }
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function hashOf(level: number, below: ArrayLike<number>): number {
  let hash = Math.imul(level + 1, 0x9e3779b1);
  for (let cell = 0; cell < below.length; cell += 1)
    hash = Math.imul(hash ^ (below[cell] ?? 0), 0x85ebca6b) ^ (hash >>> 13);
  return (hash ^ (hash >>> 16)) >>> 0;
}
