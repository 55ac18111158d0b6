import type { GroupId } from '@askless/core';
import { cheapestWay, no, supportOf, yes, type Diagram } from '../diagram/index.js';
import type { Encoding } from '../encoding/index.js';
import type { Counterexample } from '../report/index.js';
import { nextFacts } from './complete.js';
import { declinedIn, documentOf, type Fact } from './facts.js';
import { costOf, factsOfWay, type Way } from './factsOfWay.js';
import { replay, type Confirm, type Replay } from './replay.js';
import { calculatedFrom, mostVaried, variedFacts } from './varied.js';

/** A borrower to be found. */
export interface Sought {
  /** Yes for the borrowers sought. */
  readonly diagram: Diagram;
  /** The group of whose rows it speaks. */
  readonly group?: GroupId | undefined;
  /** Whether core, too, says so of a borrower. */
  readonly confirm: Confirm;
}

/** Ways that are tried before a borrower is given up. */
const mostTries = 6;

/** Of those, the ways that are gone on with as an interview would, and for how many rounds: planning takes its time. */
const mostCompleted = 2;
const mostRounds = 8;

/**
 * Finds a borrower by a diagram, of whom core says the same, with as few facts as that takes.
 *
 * @returns Undefined where core says so of none of those tried.
 */
export function findCounterexample(sought: Sought, encoding: Encoding): Counterexample | undefined {
  const found = search(sought, encoding, true);
  return found && counterexampleOf(fewest(found.facts, sought.confirm, encoding), encoding);
}

/** The same of a borrower of whom nothing more may be known than the diagram takes. */
export function findAsIs({ diagram, group, confirm }: Sought, encoding: Encoding): Counterexample | undefined {
  for (const way of waysThrough(diagram, encoding)) {
    const facts = factsOfWay(way, group, encoding);
    if (confirm(replay(encoding, facts))) return counterexampleOf(fewest(facts, confirm, encoding), encoding);
  }
  return undefined;
}

/** Borrowers that were found, for claims that something is so of someone: often one of them does for the next claim. */
export interface Witnesses {
  readonly encoding: Encoding;
  readonly has: (sought: Sought) => boolean;
}

/** Borrowers that are kept: more would take longer to ask than to find another. */
const mostKept = 24;

/** Claims for which an interview is gone on with: where more need it, the form is too large for that. */
const mostInterviews = 16;

export function witnessesOf(encoding: Encoding): Witnesses {
  let interviews = 0;
  let kept: readonly Replay[] = [replay(encoding, [])];
  return {
    encoding,
    has: (sought) => {
      const again = kept.find(sought.confirm);
      if (again) kept = [again, ...kept.filter((one) => one !== again)];
      if (again) return true;
      let found = search(sought, encoding);
      if (!found && interviews < mostInterviews) {
        interviews += 1;
        found = search(sought, encoding, true);
      }
      if (found) kept = [found.replay, ...kept].slice(0, mostKept);
      return found !== undefined;
    },
  };
}

interface Found {
  readonly facts: readonly Fact[];
  readonly replay: Replay;
}

/** The facts of each way; then with the rest of what the diagram depends on; then, for counterexamples, as an interview goes on. */
function search({ diagram, group, confirm }: Sought, encoding: Encoding, completing = false): Found | undefined {
  const calculated = calculatedFrom(diagram, encoding);
  const ways = [...waysThrough(diagram, encoding)];
  for (const way of ways) {
    const whole = new Map([...restOf(diagram, encoding), ...way]);
    for (const facts of [factsOfWay(way, group, encoding), factsOfWay(whole, group, encoding)]) {
      const found = tryFacts(facts, confirm, encoding);
      if (found) return found;
    }
    const varied = calculated.length > 0 && vary(factsOfWay(way, group, encoding), calculated, { confirm, encoding });
    if (varied) return varied;
    // Where a calculation has the last word, the other ways differ in what it is taken to come to.
    if (calculated.length > 0) break;
  }
  for (const way of completing ? ways.slice(0, mostCompleted) : []) {
    const completed = complete(factsOfWay(way, group, encoding), confirm, encoding);
    if (completed) return completed;
  }
  return undefined;
}

/** Of everything that a diagram depends on, on whatever way, that it is derived, else its first value. */
function restOf(diagram: Diagram, { space }: Encoding): Way {
  return new Map(
    [...supportOf(space.diagrams, diagram)].flatMap((level): (readonly [number, number])[] => {
      const variable = space.variables[level];
      if (variable?.of !== 'question') return [];
      return [
        [
          level,
          Math.max(
            0,
            variable.cells.findIndex(({ is }) => is === 'derived'),
          ),
        ],
      ];
    }),
  );
}

function tryFacts(facts: readonly Fact[], confirm: Confirm, encoding: Encoding): Found | undefined {
  const tried = replay(encoding, facts);
  return confirm(tried) ? { facts, replay: tried } : undefined;
}

/** The cheapest way first; then ones that give nothing against a derivation; each time another. */
function* waysThrough(diagram: Diagram, encoding: Encoding): Generator<Way> {
  const { diagrams } = encoding.space;
  let left = diagram;
  for (let tries = 0; tries < mostTries && left !== no; tries += 1) {
    const way = cheapestWay(diagrams, left, costOf(encoding, tries === 0 ? 1 : 1000));
    if (!way) return;
    yield way;
    left = without(left, way, encoding);
  }
}

function without(diagram: Diagram, way: Way, { space: { diagrams }, attempt }: Encoding): Diagram {
  const rest = attempt(() => {
    let others: Diagram = no;
    for (const [level, chosen] of [...way].toReversed())
      others = diagrams.branch(
        level,
        Array.from({ length: diagrams.sizeOf(level) }, (_, cell) => (cell === chosen ? others : yes)),
      );
    return diagrams.and(diagram, others);
  });
  return rest.done ? rest.value : no;
}

/** The facts, with answers added as the interview asks for them, once core says so; undefined if it never does. */
function complete(facts: readonly Fact[], confirm: Confirm, encoding: Encoding): Found | undefined {
  let all = facts;
  for (let round = 0; round < mostRounds; round += 1) {
    const tried = replay(encoding, all);
    if (confirm(tried)) return { facts: all, replay: tried };
    const next = nextFacts(tried, encoding.space);
    if (next.length === 0) return undefined;
    all = [...all, ...next];
  }
  return undefined;
}

/** The facts, with answers tried out to what is calculated with. */
function vary(
  facts: readonly Fact[],
  calculated: readonly string[],
  { confirm, encoding }: { readonly confirm: Confirm; readonly encoding: Encoding },
): Found | undefined {
  for (let number = 0; number < mostVaried; number += 1) {
    const all = [...facts, ...variedFacts(calculated, number, encoding)];
    const found = tryFacts(all, confirm, encoding);
    if (found) return found;
  }
  return undefined;
}

/** Leaves out, from the last on, what core does not need to say so. */
function fewest(facts: readonly Fact[], confirm: Confirm, encoding: Encoding): readonly Fact[] {
  return facts.reduceRight<readonly Fact[]>((kept, fact) => {
    const others = kept.filter((one) => one !== fact);
    return confirm(replay(encoding, others)) ? others : kept;
  }, facts);
}

function counterexampleOf(facts: readonly Fact[], { form }: Encoding): Counterexample {
  return { known: documentOf(facts, form), facts: facts.length, declined: declinedIn(facts) };
}
