import type { Condition } from '@askless/core';
import { no, type Diagram } from '../diagram/index.js';
import type { Encoding } from '../encoding/index.js';
import { isWritten, listConditions } from './conditions.js';
import { holds, type Outcome, type Proving, type Task } from './task.js';

/**
 * No part of a condition can be left out without its meaning another thing. Such parts are decided later than the rest: at
 * run time a condition waits for them, though they make no difference.
 */
export function simpleTasks({ encoding }: Proving): readonly Task[] {
  return listConditions(encoding.form)
    .filter(({ condition, of }) => isWritten(condition) && of !== 'need')
    .map((placed) => ({
      claim: 'simple',
      at: placed.at,
      by: 'diagrams',
      group: placed.group,
      prove: () => proveSimple(placed.condition, placed.around(encoding), encoding),
    }));
}

function proveSimple(condition: Condition, around: Diagram, encoding: Encoding): Outcome {
  const { diagrams } = encoding.space;
  const meaning = diagrams.and(around, encoding.condition(condition));
  // What nobody comes to, or what is always or never so, is told elsewhere.
  if (meaning === no || meaning === around) return holds;
  const isSame = (other: Condition): boolean => diagrams.and(around, encoding.condition(other)) === meaning;
  const simpler = simplified(condition, isSame);
  if (simpler === condition) return holds;
  return {
    outcome: 'broken',
    faults: [{ rule: 'simpler-condition', facts: { simpler: JSON.stringify(simpler) }, hint: true }],
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
