import type { ValueIssue, ValueSpec } from '@askless/core';
import type { DatePart, IssueFacts, IssueName, IssueTexts } from '../texts/index.js';
import { bytesText, fileTypesText } from './fileText.js';
import { formatValue, type ValueWording } from './formatValue.js';

/** An issue to word: one of core's, or one of the form's own. */
export interface WordedIssue {
  readonly code: IssueName;
  readonly facts?: ValueIssue['facts'];
}

/** The sentence that says how to put an input right; limits are written like the values they limit. */
export function issueText(
  spec: ValueSpec,
  issue: WordedIssue,
  wording: ValueWording & { readonly issues: IssueTexts },
): string {
  return wording.issues[issue.code](factsOf(spec, issue, wording));
}

function factsOf(spec: ValueSpec, { code, facts = {} }: WordedIssue, wording: ValueWording): IssueFacts {
  const { min, max, most, least, accept, missing } = facts;
  return {
    kind: spec.kind,
    ...(spec.scheme && { scheme: spec.scheme }),
    ...(min !== undefined && { min: limitText(spec, min, wording) }),
    ...(max !== undefined && { max: limitText(spec, max, wording) }),
    ...(most !== undefined &&
      (code === 'too-large' ? { size: bytesText(Number(most), wording.locale) } : { most: Number(most) })),
    ...(least !== undefined && { least: Number(least) }),
    ...(accept !== undefined && { types: fileTypesText(String(accept).split(', '), wording) }),
    ...(isDatePart(missing) && { missing }),
  };
}

function limitText(spec: ValueSpec, limit: string | number, wording: ValueWording): string {
  return formatValue(spec, String(limit), wording);
}

function isDatePart(text: string | number | undefined): text is DatePart {
  return text === 'year' || text === 'month' || text === 'day';
}
