import type { Faults } from './faults.js';

/** What JSON should look like at one place; what it does not look like is a fault. */
export type Shape = (found: unknown, at: string, faults: Faults) => void;

type Shapes = Readonly<Record<string, Shape>>;

/** A shape told by one test. */
export function that(is: (found: unknown) => boolean, what: string): Shape {
  return (found, at, faults) => {
    if (!is(found)) faults.add('wrong-shape', at, `It should be ${what}.`);
  };
}

export const anything: Shape = () => undefined;
export const text = that((found) => typeof found === 'string', 'a text');
export const flag = that((found) => typeof found === 'boolean', 'true or false');
export const count = that((found) => Number.isSafeInteger(found) && Number(found) >= 0, 'a whole number from 0');

/** One of some names. */
export function oneOf(names: readonly string[]): Shape {
  return that((found) => typeof found === 'string' && names.includes(found), `one of ${names.join(', ')}`);
}

/** An array, each item of one shape. */
export function list(item: Shape): Shape {
  return (found, at, faults) => {
    if (Array.isArray(found)) found.forEach((one: unknown, place) => item(one, `${at}.${place}`, faults));
    else faults.add('wrong-shape', at, 'It should be an array.');
  };
}

/** An object with names of the author's own, each value of one shape. */
export function record(value: Shape): Shape {
  return (found, at, faults) => {
    if (isRecord(found)) for (const [name, one] of Object.entries(found)) value(one, under(at, name), faults);
    else faults.add('wrong-shape', at, 'It should be an object.');
  };
}

/** An object with these names, and perhaps those; others are let pass. */
export function object(required: Shapes, optional: Shapes = {}): Shape {
  return (found, at, faults) => {
    if (!isRecord(found)) {
      faults.add('wrong-shape', at, 'It should be an object.');
      return;
    }
    const own = (name: string): unknown => (Object.hasOwn(found, name) ? found[name] : undefined);
    for (const [name, shape] of Object.entries(required)) shape(own(name), under(at, name), faults);
    for (const [name, shape] of Object.entries(optional))
      if (own(name) !== undefined) shape(own(name), under(at, name), faults);
  };
}

/** Whether it is a JSON object: neither null nor an array. */
export function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

function under(at: string, name: string): string {
  const shown = name.slice(0, 64);
  return at === '' ? shown : `${at}.${shown}`;
}
