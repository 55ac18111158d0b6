import type { Condition } from '@askless/core';
import { no, type Diagram } from '../diagram/index.js';
import type { Encoding } from '../encoding/index.js';
import { isWritten, listConditions, meaningOf, type PlacedCondition } from './conditions.js';
import { verdictOf } from './reachable.js';
import { holds, type Outcome, type Proving, type Task } from './task.js';

/**
 * No part of a condition makes it wait in vain: at run time a condition is decided part by part, and waits for one that makes no
 * difference to what it means.
 */
export function simpleTasks({ encoding }: Proving): readonly Task[] {
  return listConditions(encoding.form)
    .filter(({ condition, of }) => isWritten(condition) && of !== 'need')
    .map((placed) => ({
      claim: 'simple',
      at: placed.at,
      by: 'diagrams',
      group: placed.group,
      prove: () => proveSimple(placed, encoding),
    }));
}

function proveSimple(placed: PlacedCondition, encoding: Encoding): Outcome {
  const { diagrams } = encoding.space;
  const { condition } = placed;
  const around = placed.around(encoding);
  const meaningIn = (one: Condition): Diagram => diagrams.and(around, meaningOf(one, placed, encoding));
  const meaning = meaningIn(condition);
  // What nobody comes to, or what is always or never so, is told elsewhere.
  if (meaning === no || meaning === around) return holds;
  const simpler = simplified(condition, (other) => meaningIn(other) === meaning);
  if (simpler === condition) return holds;
  return {
    outcome: 'hint',
    diagrams: [meaning, diagrams.and(around, diagrams.not(meaning))],
    confirm: (replay) =>
      verdictOf(condition, placed, replay) === 'unknown' &&
      ['yes', 'no'].includes(verdictOf(simpler, placed, replay) ?? 'unknown'),
    fault: { rule: 'simpler-condition', facts: { simpler: JSON.stringify(simpler) }, hint: true },
  };
}

/** The condition with parts left out, as long as it stays the same. */
function simplified(condition: Condition, isSame: (other: Condition) => boolean): Condition {
  let best = condition;
  for (let shorter = shorterThan(best).find(isSame); shorter !== undefined; shorter = shorterThan(best).find(isSame))
    best = shorter;
  return best;
}

/** The condition with one part left out, wherever it stands. */
function shorterThan(condition: Condition): readonly Condition[] {
  if (typeof condition !== 'object') return [];
  if ('!' in condition) return shorterThan(condition['!']).map((part) => ({ '!': part }));
  if (!('and' in condition) && !('or' in condition)) return [];
  const isAnd = 'and' in condition;
  const parts = isAnd ? condition.and : condition.or;
  const joined = (rest: readonly Condition[]): Condition => {
    const [only] = rest;
    if (rest.length === 1 && only !== undefined) return only;
    return isAnd ? { and: rest } : { or: rest };
  };
  if (parts.length < 2) return parts.slice(0, 1);
  return [
    ...parts.map((_, place) => joined(parts.filter((_part, other) => other !== place))),
    ...parts.flatMap((part, place) => shorterThan(part).map((shorter) => joined(parts.with(place, shorter)))),
  ];
}
