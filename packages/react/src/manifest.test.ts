// What custom-elements.json says of the element is what it is, and what the README says.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../custom-elements.json' with { type: 'json' };
import { AsklessFormElement } from './element.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const source = readFileSync(new URL('AsklessFormElement.tsx', import.meta.url), 'utf8');
const [declaration] = manifest.modules[0]?.declarations ?? [];
const namesOf = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name);

test('it can be imported where there is no document', () => {
  expect(typeof document).toBe('undefined');
  expect(AsklessFormElement).toBeTypeOf('function');
});

test('the attributes are those that are read live', () => {
  expect(namesOf(declaration?.attributes)).toEqual(AsklessFormElement.observedAttributes);
});

test('the members are those of the class', () => {
  const own = Object.getOwnPropertyNames(AsklessFormElement.prototype);
  const members = own.filter((name) => !/^constructor$|Callback$/.test(name));
  expect(namesOf(declaration?.members).toSorted()).toEqual(members.toSorted());
});

test('the events are those that are dispatched', () => {
  const dispatched = [...source.matchAll(/#dispatch\('(askless-[a-z-]+)'/g)].map(([, name = '']) => name);
  expect(namesOf(declaration?.events).toSorted()).toEqual([...new Set(dispatched)].toSorted());
});

test.each([...namesOf(declaration?.attributes), ...namesOf(declaration?.events)])(
  'the README says what %s is',
  (name) => {
    expect(readme).toContain(`\`${name}\``);
  },
);
