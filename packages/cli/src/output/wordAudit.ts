import type { Audit, AuditFinding, AuditRule } from '@askless/adapters/audit';
import type { Locale } from '@askless/core';
import type { Register } from '../arguments/registers.js';
import type { AuditWords } from '../words/auditWords.js';
import type { AuditCounts, FirstRecord, RuleCount } from './auditCounts.js';
import { columns } from './columns.js';
import { wordRule } from './wordRule.js';

/** The languages of a report, the one asked for first. */
export type Languages = readonly (readonly [Locale, AuditWords])[];

const mostTitles = 3;
const mostFindings = 6;

/** A report of an audit for people: counts, what each broken rule says in both languages, the first records. */
export function wordAudit(
  counts: AuditCounts,
  { audit, register, languages }: { readonly audit: Audit; readonly register: Register; readonly languages: Languages },
): string {
  const [, words] = languages[0] ?? [];
  if (!words) return '';
  const head = `${register.format.id} ${register.format.version} · ${words.counts(counts)}`;
  const unjudged = periodRules(register).filter((rule) => !audit.rules.some((judged) => judged.rule === rule));
  const foot = unjudged.length > 0 ? ['', words.unjudged(unjudged.join(', '))] : [];
  if (counts.broken === 0) return `${[head, words.nothingFound, ...foot].join('\n')}\n`;
  const sorted = byRule(audit.rules);
  const rules = counts.rules.flatMap((count) => [
    wordCount(count, words),
    ...languages.flatMap(([locale, own]) => sayings(sorted.get(count.rule) ?? [], own, titlesIn(register, locale))),
  ]);
  const first = columns(counts.first.map((record) => wordFirst(record, words)));
  return `${[head, '', ...rules, '', words.firstRecords, ...first, ...foot].join('\n')}\n`;
}

/** Rules that judge by a period, which only the filer knows. */
function periodRules({ format }: Register): readonly string[] {
  return format.fields.flatMap(({ rules = [] }) => rules.flatMap((rule) => (rule.test === 'period' ? rule.rule : [])));
}

function byRule(rules: readonly AuditRule[]): Map<string, AuditRule[]> {
  const sorted = new Map<string, AuditRule[]>();
  for (const rule of rules) sorted.set(rule.rule, [...(sorted.get(rule.rule) ?? []), rule]);
  return sorted;
}

function titlesIn({ titles }: Register, locale: Locale): (path: string) => string {
  return (path) => titles[path]?.[locale] ?? path;
}

function wordCount({ rule, severity, records }: RuleCount, words: AuditWords): string {
  return `${rule} · ${words.severity[severity]} · ${words.records(records)}`;
}

/** A rule can say the same of several fields, or more than one thing of one. */
function sayings(rules: readonly AuditRule[], words: AuditWords, titleOf: (path: string) => string): string[] {
  const fields = new Map<string, Set<string>>();
  for (const rule of rules) {
    const said = wordRule(rule, words, titleOf);
    fields.set(said, (fields.get(said) ?? new Set()).add(titleOf(rule.path)));
  }
  return [...fields].map(([said, titles]) => {
    const shown = [...titles].slice(0, mostTitles).map(words.title);
    return `  ${words.list(shown, titles.size - shown.length)}${said}`;
  });
}

function wordFirst({ record, line, findings }: FirstRecord, words: AuditWords): readonly [string, string] {
  const shown = findings.slice(0, mostFindings).map((finding) => wordFinding(finding, words));
  const more = findings.length - shown.length;
  return [words.record(record, line), `${shown.join('; ')}${more > 0 ? ` … +${more}` : ''}`];
}

function wordFinding({ field, rule, kind }: AuditFinding, { kind: kinds }: AuditWords): string {
  return kind === 'rule' ? `${rule} ${field}` : `${rule} ${field} ${kinds[kind]}`;
}
