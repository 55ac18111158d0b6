import type { GroupId } from '@askless/core';
import { cheapestWay, no, yes, type Diagram } from '../diagram/index.js';
import type { Encoding } from '../encoding/index.js';
import type { Counterexample } from '../report/index.js';
import { nextFacts } from './complete.js';
import { declinedIn, documentOf, type Fact } from './facts.js';
import { costOf, factsOfWay, type Way } from './factsOfWay.js';
import { replay, type Confirm } from './replay.js';

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

/** Answers that are added, round by round, until core says so too. */
const mostRounds = 12;

/**
 * Finds a borrower by a diagram, of whom core says the same, with as few facts as that takes.
 *
 * @returns Undefined where core says so of none of those tried.
 */
export function findCounterexample(sought: Sought, encoding: Encoding): Counterexample | undefined {
  for (const way of waysThrough(sought.diagram, encoding)) {
    const facts = confirmed(factsOfWay(way, sought.group, encoding), sought.confirm, encoding);
    if (facts) return counterexampleOf(fewest(facts, sought.confirm, encoding), encoding);
  }
  return undefined;
}

/** Whether core says so of some borrower by a diagram, however much it takes to know of that one. */
export function isConfirmed({ diagram, group, confirm }: Sought, encoding: Encoding): boolean {
  for (const way of waysThrough(diagram, encoding))
    if (confirmed(factsOfWay(way, group, encoding), confirm, encoding)) return true;
  return false;
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
function confirmed(facts: readonly Fact[], confirm: Confirm, encoding: Encoding): readonly Fact[] | undefined {
  let all = facts;
  for (let round = 0; round < mostRounds; round += 1) {
    const tried = replay(encoding, all);
    if (confirm(tried)) return all;
    const next = nextFacts(tried, encoding.space);
    if (next.length === 0) return undefined;
    all = [...all, ...next];
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
