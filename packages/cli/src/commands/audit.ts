import { auditRegister, compileAudit, type Audit } from '@askless/adapters/audit';
import { choose } from '../arguments/choose.js';
import { openRecords } from '../arguments/openRecords.js';
import { options } from '../arguments/options.js';
import { parsePeriod } from '../arguments/parsePeriod.js';
import { readRegister } from '../arguments/readRegister.js';
import { registers } from '../arguments/registers.js';
import { command, type Command } from '../command.js';
import { AuditTally } from '../output/auditCounts.js';
import { auditJson } from '../output/auditJson.js';
import { visible } from '../output/printable.js';
import { showProgress } from '../output/showProgress.js';
import { locales } from '../output/speech.js';
import { wordAudit, type Languages } from '../output/wordAudit.js';
import { Problem } from '../problem.js';
import type { Terminal } from '../terminal.js';
import { auditEn } from '../words/auditEn.js';
import { auditZhCN } from '../words/auditZhCN.js';

/** `askless audit`: the records of a register judged by the format’s rules. Exit code 1 where something is found. */
export function audit(terminal: Terminal): Command {
  const { register: format, file, period, locale, json } = options;
  return command({
    name: 'audit',
    summary: 'The records of a register, judged by the format’s own rules',
    args: { file, format, period, locale, json },
    async run(args) {
      const language = choose(args.locale, { what: 'language', from: locales });
      const load = registers[choose(args.format, { what: 'register', from: Object.keys(registers) })];
      if (!load) return 0;
      const register = await load();
      const compiled = compileAudit(register.format, {
        period: args.period === undefined ? null : parsePeriod(args.period),
      });
      const tally = new AuditTally();
      await judgeAll(args.file ?? '-', { audit: compiled, tally, terminal, json: args.json === true });
      const { counts } = tally;
      if (!args.json) {
        const both: Languages = [
          ['en', auditEn],
          ['zh-CN', auditZhCN],
        ];
        const languages = language === 'en' ? both : both.toReversed();
        terminal.out(visible(wordAudit(counts, { audit: compiled, register, languages })));
      }
      return counts.broken > 0 ? 1 : 0;
    },
  });
}

interface Judging {
  readonly audit: Audit;
  readonly tally: AuditTally;
  readonly terminal: Terminal;
  readonly json: boolean;
}

/** Judges records as they come. What was written of them stays one JSON document though the rest can't be read. */
async function judgeAll(file: string, { audit: compiled, tally, terminal, json }: Judging): Promise<void> {
  const { pieces, size } = openRecords(file, terminal);
  const progress = showProgress(pieces, terminal, size);
  const judge = auditRegister(compiled);
  const writer = auditJson(terminal.out);
  let hasBegun = false;
  try {
    for await (const { cells, line } of readRegister(progress.pieces, compiled.columns)) {
      const audited = judge(cells);
      tally.add(audited, line);
      progress.record(audited.record);
      if (!json || audited.findings.length === 0) continue;
      hasBegun = true;
      writer.add(audited);
      await terminal.drained();
    }
    if (json) writer.end();
  } catch (error) {
    if (hasBegun) writer.end(error instanceof Problem ? error.lines[0] : String(error));
    throw error;
  } finally {
    progress.end();
  }
}
