import type { Audit } from './compileAudit.js';
import type { AuditFinding, Cells } from './finding.js';

/** What is wrong with one record of a register. */
export interface AuditedRecord {
  /** From 0, in the order they come. */
  readonly record: number;
  readonly findings: readonly AuditFinding[];
}

/**
 * Judges the records of one register as they come, those between them included: of two records that may not have the same
 * cell, the later one is found. For that, and for nothing else, something is kept of each record: its cell.
 *
 * @returns A function that judges the next record.
 */
export function auditRegister(audit: Audit): (cells: Cells) => AuditedRecord {
  const columns = audit.unique.map(({ place, finding }) => ({ place, finding, seen: new Set<string>() }));
  let record = -1;
  return (cells) => {
    const findings = audit.auditRecord(cells);
    for (const { place, finding, seen } of columns) {
      const cell = cells[place] ?? '';
      if (cell === '') continue;
      if (seen.has(cell)) findings.push(finding);
      else seen.add(ownCopy(cell));
    }
    record += 1;
    return { record, findings };
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A part of a text keeps the whole text in memory; a copy does not. */
function ownCopy(text: string): string {
  return decoder.decode(encoder.encode(text));
}
