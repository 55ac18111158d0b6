import { expect, test } from 'vitest';
import { extendWords } from './extendWords.js';
import { words as en } from './given/en.js';

const changed = extendWords(en, {
  renderer: { start: { name: 'First questions' }, seals: { bank: { name: 'Our files' } } },
});

test('says otherwise what the patch says, and everything else as before', () => {
  expect(changed.renderer.start.name).toBe('First questions');
  expect(changed.renderer.start).toEqual({ ...en.renderer.start, name: 'First questions' });
  expect(changed.renderer.controls).toBe(en.renderer.controls);
  expect(changed.explain).toBe(en.explain);
});

test('leaves the words it began with', () => {
  expect(en.renderer.start.name).not.toBe('First questions');
});

test('can be of another language', () => {
  expect(extendWords(en, { locale: 'en-AU' }).locale).toBe('en-AU');
});
