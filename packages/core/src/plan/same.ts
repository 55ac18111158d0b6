import type { Cuts } from '../compiled/index.js';
import { holds, isNumeric, type Reading } from '../rule/index.js';
import type { Value } from '../value/index.js';

/** Whether two pieces of plain data are equal in all their parts. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [parts, others] = [parseParts(one), parseParts(other)];
  const keys = Object.keys(parts);
  return keys.length === Object.keys(others).length && keys.every((key) => sameData(parts[key], others[key]));
}

/** The parts of an object or a list, by name or place. */
function parseParts(data: object): Readonly<Record<string, unknown>> {
  return data as Readonly<Record<string, unknown>>;
}

/** Whether rules read the same: another value on the same side of everything that it is compared with counts as the same. */
export function sameReading(one: Reading, other: Reading, cuts: Cuts): boolean {
  if (one.reading === 'absent' || other.reading === 'absent') return one.reading === other.reading;
  if (one.reading !== other.reading) return false;
  if ('otherwise' in one !== 'otherwise' in other) return false;
  const same = (a: Value | undefined, b: Value | undefined): boolean =>
    a === b || (a !== undefined && b !== undefined && sameSides([a, b], isNumeric(one.spec), cuts));
  return same(one.value, other.value);
}

function sameSides([one, other]: readonly [Value, Value], numeric: boolean, cuts: Cuts): boolean {
  if (cuts === 'everyValue' || typeof one === 'object' || typeof other === 'object') return sameData(one, other);
  return (['<', '=='] as const).every((relation) =>
    cuts.every((cut) => holds(relation, [one, cut], numeric) === holds(relation, [other, cut], numeric)),
  );
}
