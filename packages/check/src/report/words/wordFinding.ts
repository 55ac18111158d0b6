import type { Locale } from '@askless/core';
import type { Claim, Finding, Proof } from '../report.js';
import { en } from './en.js';
import type { CheckWords, FindingText } from './words.js';
import { zhCN } from './zh-CN.js';

const words: Readonly<Record<Locale, CheckWords>> = { en, 'zh-CN': zhCN };

/** A finding in words: what happened, why it matters, what to do. */
export function wordFinding({ rule, facts }: Finding, locale: Locale): FindingText {
  return words[locale].findings[rule](facts);
}

/** What a claim says. */
export function wordClaim(claim: Claim, locale: Locale): string {
  return words[locale].claims[claim];
}

/** Why something is not proved; empty for what is proved or refuted. */
export function wordBecause({ because }: Proof, locale: Locale): string {
  return because === undefined ? '' : words[locale].because[because];
}
