import type { AuditedRecord } from '@askless/adapters/audit';

/** Audited records as one JSON document, written piece by piece. */
export interface AuditJson {
  readonly add: (record: AuditedRecord) => void;
  /** @param stopped Why nothing more came; left out at the end of the register. */
  readonly end: (stopped?: string) => void;
}

/** `{ "records": [ { "record": 0, "findings": [ … ] } ] }`, one record a line; those without findings are left out. */
export function auditJson(write: (text: string) => void): AuditJson {
  let isFirst = true;
  return {
    add({ record, findings }) {
      if (findings.length === 0) return;
      write(`${isFirst ? '{"records":[' : ','}\n${JSON.stringify({ record, findings })}`);
      isFirst = false;
    },
    end(stopped) {
      const why = stopped === undefined ? '' : `,"stopped":${JSON.stringify(stopped)}`;
      write(`${isFirst ? '{"records":[' : '\n'}]${why}}\n`);
    },
  };
}
