import { indexOf, type CompiledGroup, type Condition, type Expression, type GroupId } from '@askless/core';
import { no, someAt, yes, type Diagram } from '../diagram/index.js';
import { isInGroup, type RowKinds, type Test } from '../space/index.js';
import type { Encoding } from './encoding.js';

/** A row for which a condition holds, or does not, is among a group's rows. */
export function encodeSomeRow(
  { group, over, holds }: { readonly group: GroupId; readonly over: Condition; readonly holds: boolean },
  encoding: Encoding,
): Diagram {
  const { diagrams, bound } = encoding.space;
  const own = indexOf(encoding.form).groups.get(group);
  if (!own) return no;
  const kinds = encoding.space.rowKinds(group);
  const place = placeOf(over, kinds);
  if (kinds && place >= 0)
    return diagrams.any(
      kinds.kinds.filter((kind) => isSet(kind, place) === holds).map((kind) => encoding.hasKind(group, kind)),
    );
  const can = someInRow(diagrams.and(encoding.hasRow(own), holdsOrNot(over, holds, encoding)), own, encoding);
  return diagrams.and(can, bound(`${group} ${holds} ${JSON.stringify(over)}`));
}

/** How many rows there are for which a condition holds passes a test. */
export function encodeCount(
  { group, over, test }: { readonly group: GroupId; readonly over: Condition; readonly test: Test },
  encoding: Encoding,
): Diagram {
  const { diagrams, bound, rowsAre, rowKinds } = encoding.space;
  const kinds = rowKinds(group);
  const place = placeOf(over, kinds);
  if (!kinds || place < 0) return bound(`${group} ${test.key} ${JSON.stringify(over)}`);
  const { most } = kinds;
  const fitting = kinds.kinds.filter((kind) => isSet(kind, place));
  let totals: Diagram[] = [yes, ...Array.from({ length: most }, () => no)];
  for (const kind of fitting) {
    const there = encoding.hasKind(group, kind);
    const counted = Array.from({ length: most + 1 }, (_, count) => diagrams.and(there, rowsAre(group, kind, count)));
    // A row that is there because the group needs one counts once, though none of its kind was chosen.
    counted[1] = diagrams.or(counted[1] ?? no, counted[0] ?? no);
    counted[0] = diagrams.not(there);
    totals = totals.map((_, total) =>
      diagrams.any(
        totals.flatMap((before, one) =>
          counted.flatMap((after, other) =>
            Math.min(one + other, most) === total ? [diagrams.and(before, after)] : [],
          ),
        ),
      ),
    );
  }
  return diagrams.any(totals.filter((_, total) => test.holds(total, true)));
}

function placeOf(over: Condition, kinds: RowKinds | undefined): number {
  const key = JSON.stringify(over);
  return kinds?.conditions.findIndex((condition) => JSON.stringify(condition) === key) ?? -1;
}

function isSet(kind: number, place: number): boolean {
  return ((kind >> place) & 1) === 1;
}

function holdsOrNot(over: Condition, holds: boolean, { condition, space }: Encoding): Diagram {
  return holds ? condition(over) : space.diagrams.not(condition(over));
}

/** What a row must be to be of a kind. */
export function encodeIsOfKind(group: GroupId, kind: number, encoding: Encoding): Diagram {
  const { diagrams, rowKinds } = encoding.space;
  const own = indexOf(encoding.form).groups.get(group);
  const { conditions = [] } = rowKinds(group) ?? {};
  if (!own) return no;
  return diagrams.all([
    encoding.hasRow(own),
    ...conditions.map((over, place) => holdsOrNot(over, isSet(kind, place), encoding)),
  ]);
}

/** A row of a kind is there: one was chosen and can be; or none was, the group needs one, and this is the first kind that can. */
export function encodeHasKind(group: GroupId, kind: number, encoding: Encoding): Diagram {
  const { diagrams, rowKinds, rowsAre } = encoding.space;
  const own = indexOf(encoding.form).groups.get(group);
  const { kinds = [] } = rowKinds(group) ?? {};
  if (!own) return no;
  const can = (one: number): Diagram => someInRow(encoding.isOfKind(group, one), own, encoding);
  const chosen = (one: number): Diagram => diagrams.and(can(one), diagrams.not(rowsAre(group, one, 0)));
  if (!needsRow(own)) return chosen(kind);
  const none = diagrams.not(diagrams.any(kinds.map(chosen)));
  const earlier = diagrams.any(kinds.filter((one) => one < kind).map(can));
  return diagrams.or(chosen(kind), diagrams.all([none, can(kind), diagrams.not(earlier)]));
}

/** A group that is closed has at least one row, or its rows are fixed. */
function needsRow({ minRows, fiscalYears, counted }: CompiledGroup): boolean {
  return fiscalYears !== undefined || counted !== undefined || isPositive(minRows);
}

function isPositive(rows: Expression): boolean {
  return typeof rows !== 'object' && Number(rows) >= 1;
}

function someInRow(diagram: Diagram, { id }: CompiledGroup, { space }: Encoding): Diagram {
  return someAt(space.diagrams, diagram, (level) => {
    const variable = space.variables[level];
    return variable !== undefined && isInGroup(variable, id);
  });
}
