import type { Affected, FormChange, FormDiff } from '@askless/check';
import type { CheckCommandWords } from '../words/checkWords.js';
import type { DiffWords } from '../words/diffWords.js';
import { knownLines } from './knownLines.js';

/** What a comparison is worded with. */
export interface DiffSpeech {
  readonly words: DiffWords;
  readonly borrowers: CheckCommandWords;
  /** What a question, group, gate or check is called. */
  readonly label: (id: string) => string | undefined;
}

const mostTexts = 20;

/** A comparison for people: each difference, whom it concerns, and one of them. */
export function wordDiff(diff: FormDiff, speech: DiffSpeech): string {
  const { words } = speech;
  const { changes, texts, notCompared, affected } = diff;
  const share = affected && affected.profiles > 0 ? words.share(affected) : undefined;
  const lines = [
    words.heading(nameOf(diff.before), nameOf(diff.after)),
    summary(diff, share, words),
    '',
    ...changes.flatMap((change) => [...wordChange(change, speech), '']),
    ...listed(texts, texts.length > 0 ? words.texts(texts.length) : '', words),
    ...listed(notCompared, notCompared.length > 0 ? words.notCompared : '', words),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function nameOf({ form, version, hash }: FormDiff['before']): string {
  return `${form} ${version} (${hash})`;
}

function summary({ changes, texts, notCompared }: FormDiff, share: string | undefined, words: DiffWords): string {
  if (changes.length > 0 || notCompared.length > 0) return words.counts(changes.length, share);
  return texts.length > 0 ? words.onlyTexts : words.same;
}

function wordChange({ change, id, only, gains, losses }: FormChange, speech: DiffSpeech): readonly string[] {
  const { words, label } = speech;
  const name = label(id);
  const kind = only === undefined ? words.change[change] : words.only[only];
  const told = change === 'asked' || change === 'gate' || change === 'check' ? change : undefined;
  return [
    `${id}  ${kind}`,
    ...(name === undefined ? [] : [`  ${name}`]),
    ...(told && gains ? whom(words.gains[told], gains, speech) : []),
    ...(told && losses ? whom(words.losses[told], losses, speech) : []),
  ];
}

function whom(say: (of: string) => string, affected: Affected, { words, borrowers }: DiffSpeech): readonly string[] {
  const { example } = affected;
  const lines = example ? knownLines(example, borrowers) : [words.noExample];
  return [`  ${say(words.share(affected))}`, ...lines.map((line) => `    ${line}`)];
}

function listed(all: readonly string[], heading: string, words: DiffWords): readonly string[] {
  if (all.length === 0) return [];
  const more = all.length - mostTexts;
  return [
    heading,
    ...all.slice(0, mostTexts).map((one) => `  ${one}`),
    ...(more > 0 ? [`  ${words.more(more)}`] : []),
    '',
  ];
}
