import { expect, it } from 'vitest';
import type { Hello } from './messages.js';
import { wordsFor } from './words.js';

const address = new URL('https://apply.example.com/frame.html#old');

/** What a page at that address says. */
function helloAt(href: string): Hello {
  const query = new URLSearchParams(new URL(href).hash.slice(1));
  return { askless: 1, instance: query.get('instance') ?? '', nonce: query.get('nonce') ?? '' };
}

it('a word is worth something once, and after that says that the frame was reloaded', () => {
  const words = wordsFor(address);
  const first = words.renew();
  expect(first.startsWith('https://apply.example.com/frame.html#instance=')).toBe(true);
  expect(words.take(helloAt(first))).toBe('given');
  expect(words.take(helloAt(first))).toBe('taken');
  const second = words.renew();
  expect(words.take(helloAt(first))).toBe('none');
  expect(words.take(helloAt(second))).toBe('given');
});

it('no other word is worth anything, before a hello or after', () => {
  const words = wordsFor(address);
  const own = helloAt(words.renew());
  const guesses = [undefined, { ...own, nonce: 'guess' }, { ...own, instance: 'other' }];
  expect(guesses.map((one) => words.take(one))).toEqual(['none', 'none', 'none']);
  expect(words.take(own)).toBe('given');
  expect(guesses.map((one) => words.take(one))).toEqual(['none', 'none', 'none']);
  words.end();
  expect(words.take(own)).toBe('none');
});
