import type { AuditedRecord, AuditFinding } from '@askless/adapters/audit';

/** How often one rule was broken. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: AuditFinding['severity'];
  readonly records: number;
}

/** One of the first records in which something was found. */
export interface FirstRecord extends AuditedRecord {
  /** Its line in the file, from 1. */
  readonly line: number;
}

/** What an audit came to. */
export interface AuditCounts {
  readonly records: number;
  /** Records in which something was found. */
  readonly broken: number;
  readonly errors: number;
  readonly warnings: number;
  /** Errors first, the most frequent first. */
  readonly rules: readonly RuleCount[];
  readonly first: readonly FirstRecord[];
}

const mostShown = 10;

/** Counts records as they come; what is kept does not grow with them. */
export class AuditTally {
  #records = 0;
  #broken = 0;
  readonly #rules = new Map<string, RuleCount>();
  readonly #of: Record<AuditFinding['severity'], number> = { error: 0, warning: 0 };
  readonly #first: FirstRecord[] = [];

  add(audited: AuditedRecord, line: number): void {
    this.#records += 1;
    if (audited.findings.length === 0) return;
    this.#broken += 1;
    if (this.#first.length < mostShown) this.#first.push({ ...audited, line });
    const seen = new Set<string>();
    for (const { rule, severity } of audited.findings) {
      this.#of[severity] += 1;
      if (seen.has(rule)) continue;
      seen.add(rule);
      const records = (this.#rules.get(rule)?.records ?? 0) + 1;
      this.#rules.set(rule, { rule, severity, records });
    }
  }

  get counts(): AuditCounts {
    const rank = ({ severity }: RuleCount): number => (severity === 'error' ? 0 : 1);
    return {
      records: this.#records,
      broken: this.#broken,
      errors: this.#of.error,
      warnings: this.#of.warning,
      rules: [...this.#rules.values()].toSorted(
        (a, b) => rank(a) - rank(b) || b.records - a.records || (a.rule < b.rule ? -1 : 1),
      ),
      first: this.#first,
    };
  }
}
