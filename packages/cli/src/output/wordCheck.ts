import { wordBecause, wordClaim, wordFinding, type CheckReport, type Finding, type Proof } from '@askless/check';
import type { Locale } from '@askless/core';
import type { CheckCommandWords } from '../words/checkWords.js';
import { countByClaim, countProofs } from './countProofs.js';
import { knownLines } from './knownLines.js';

/** What a check is worded with. */
export interface CheckSpeech {
  readonly locale: Locale;
  readonly words: CheckCommandWords;
  readonly title: string;
  /** Where a part of the form stands, for people: its file and line, where it has one. */
  readonly placeOf: (at: string) => string;
  /** The file of a finding's borrower, where it was written. */
  readonly fileOf: (finding: Finding) => string | undefined;
}

/** A check for people: how the claims came out, what was found and for whom, what is not proved. */
export function wordCheck(report: CheckReport, speech: CheckSpeech): string {
  const { words, locale, title } = speech;
  const faults = report.findings.filter(({ severity }) => severity === 'fault');
  const hints = report.findings.filter(({ severity }) => severity === 'hint');
  const lines = [
    `${title} · ${report.formats.filter((format) => format !== report.form).join(', ')}`,
    words.counts(countProofs(report.proofs)),
    '',
    ...countByClaim(report).map(([claim, counts]) => `  ${wordClaim(claim, locale)} ${words.claimCounts(counts)}`),
    '',
    ...(faults.length > 0 ? listed(words.findings(faults.length), faults, speech) : [words.nothingFound, '']),
    ...(hints.length > 0 ? listed(words.hints(hints.length), hints, speech) : []),
    ...unproved(report.proofs, speech),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function listed(heading: string, findings: readonly Finding[], speech: CheckSpeech): readonly string[] {
  return [heading, '', ...findings.flatMap((finding) => [...wordOne(finding, speech), ''])];
}

function wordOne(finding: Finding, { locale, words, placeOf, fileOf }: CheckSpeech): readonly string[] {
  const { what, why, fix } = wordFinding(finding, locale);
  const { counterexample } = finding;
  const file = fileOf(finding);
  return [
    `${finding.rule}  ${placeOf(finding.at)}`,
    ...[what, why, fix, ...(counterexample ? knownLines(counterexample, words) : [])].map((line) => `  ${line}`),
    ...(file === undefined ? [] : [`  ${words.opens(file)}`]),
  ];
}

const mostPlaces = 3;

function unproved(proofs: readonly Proof[], { locale, words, placeOf }: CheckSpeech): readonly string[] {
  const open = proofs.filter(({ status }) => status === 'notProved');
  const kindOf = ({ claim, because }: Proof): string => `${claim} ${because}`;
  const kinds = [...new Set(open.map(kindOf))].map((kind) => open.filter((proof) => kindOf(proof) === kind));
  if (kinds.length === 0) return [];
  return [
    words.notProved,
    '',
    ...kinds.flatMap((own) => {
      const [first] = own;
      const more = own.length - mostPlaces;
      return [
        ...(first ? [`  ${wordClaim(first.claim, locale)} ${wordBecause(first, locale)}`] : []),
        ...own.slice(0, mostPlaces).map(({ at }) => `    ${placeOf(at)}`),
        ...(more > 0 ? [`    ${words.more(more)}`] : []),
      ];
    }),
  ];
}
