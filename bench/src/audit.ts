// Records a second of the audit of the small-business lending register, beside a validator of the same rules written by
// hand, in the same run. Needs the packages' builds.
// Run: pnpm --filter bench run audit (without `run` it is another audit, pnpm's own)
import { compileAudit, type AuditFinding } from '@askless/adapters/audit';
import { cfpb1071 } from '@askless/adapters/cfpb-1071';
import { validatorOf } from './audit/byHand.ts';
import { onlyRules } from './audit/onlyRules.ts';
import { randomRecords } from './audit/randomRecords.ts';
import { median, timed } from './measure.ts';

const count = 20_000;
const runs = 7;

type Judge = (cells: readonly string[]) => readonly AuditFinding[];

const full = compileAudit(cfpb1071);
const records = randomRecords(full.columns, count);
const byHand = validatorOf(full.columns);
const same = compileAudit(onlyRules(cfpb1071, byHand.rules), { period: null });
checkSame();

const all: readonly (readonly [name: string, judge: Judge])[] = [
  [`audit, all ${new Set(full.rules.map(({ rule }) => rule)).size} rules`, full.auditRecord],
  [`audit, ${byHand.rules.size} rules`, same.auditRecord],
  [`by hand, the same ${byHand.rules.size} rules`, byHand.judge],
];
const rates = new Map<string, number[]>(all.map(([name]) => [name, []]));
for (let run = 0; run <= runs; run += 1)
  for (const [name, judge] of all) {
    const seconds = timed(() => {
      for (const record of records) judge(record);
    });
    // The first run warms up.
    if (run > 0) rates.get(name)?.push(count / seconds);
  }
for (const [name, found] of rates)
  process.stdout.write(`${name.padEnd(30)} ${Math.round(median(found)).toLocaleString('en')} records/s\n`);
process.stdout.write(`median of ${runs} runs of ${count.toLocaleString('en')} records, Node ${process.version}\n`);

/** What is timed does the same work: the two find the same. */
function checkSame(): void {
  const text = (findings: readonly AuditFinding[]): string =>
    findings
      .map(({ rule, field }) => `${rule} ${field}`)
      .toSorted()
      .join('; ');
  const differs = records.findIndex((record) => text(same.auditRecord(record)) !== text(byHand.judge(record)));
  if (differs < 0) return;
  const record = records[differs] ?? [];
  throw new Error(`Record ${differs}: ${text(same.auditRecord(record))}\nby hand: ${text(byHand.judge(record))}`);
}
