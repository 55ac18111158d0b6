import type { KnownIssue } from '@askless/core';

const words: Readonly<Record<string, string>> = {
  'not-an-object': 'should be an object { … }',
  'not-a-list': 'should be a list [ … ]',
  'unknown-path': 'the form has no such part: correct or remove it',
  'unknown-source': 'is no source that a question of the form names: correct or remove it',
  'unknown-group': 'names a group that the form does not have',
  'unknown-status': 'should have a status: available, fetching, delivered or failed',
  'row-doubled': 'is the same row as one before: join them',
  'row-without-key': 'can not be told which row it is: name its key',
  'wrong-type': 'is of another type than the question',
  empty: 'is empty: leave it out instead',
  'not-a-decimal': 'should be a number, or one as text such as "1200.50"',
  'not-a-date': 'should be a date such as 2026-11-24',
  'not-an-option': 'is none of the options',
  'not-a-country': 'should be a country code such as CN',
  'forbidden-character': 'has characters that no text may have',
  'too-long': 'is too long',
  'bad-format': 'has another form than the question',
};

/** What is wrong at one place of a file, and its name for machines. */
export function wordKnownIssue({ code, at, facts }: KnownIssue): string {
  const detail = facts
    ? ` (${Object.entries(facts)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')})`
    : '';
  return `${at === '' ? 'It' : at} ${words[code] ?? 'can not be used'}${detail} [${code}]`;
}
