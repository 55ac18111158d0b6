import { checkForm, wordFinding, type CheckOptions, type CheckReport, type Finding } from '@askless/check';
import type { Locale } from '@askless/core';
import { choose } from '../arguments/choose.js';
import { linesOf } from '../arguments/linesOf.js';
import { options } from '../arguments/options.js';
import { parseBudget } from '../arguments/parseBudget.js';
import { bindForm, readForm, readFormats, withTexts, type BoundForm } from '../arguments/readForm.js';
import { command, type Command } from '../command.js';
import { exitCodeOf } from '../output/countProofs.js';
import { visible } from '../output/printable.js';
import { sarifOf, type FilePlace } from '../output/sarif.js';
import { locales } from '../output/speech.js';
import { wordCheck } from '../output/wordCheck.js';
import { writeCounterexamples } from '../output/writeCounterexamples.js';
import { writeText } from '../output/writeText.js';
import type { Terminal } from '../terminal.js';
import { checkEn } from '../words/checkEn.js';
import { checkZhCN } from '../words/checkZhCN.js';

/** `askless check`: what a form does for every borrower. Exit code 1 where it does something wrong, 3 where that is not known. */
export function check(terminal: Terminal): Command {
  const { form, formats, budget, json, sarif, report: page, counterexamples, locale } = options;
  return command({
    name: 'check',
    summary: 'Proves what a form does for every borrower, or shows for whom it does not',
    args: { form, formats, budget, json, sarif, report: page, counterexamples, locale },
    async run(args) {
      const language = choose(args.locale, { what: 'language', from: locales });
      const nodes = parseBudget(args.budget);
      const ids = readFormats(args.formats);
      const bound = await bindForm(await withTexts(await readForm(args.form)), args.form, ids);
      const report = checkForm(bound.compiled, {
        definition: bound.extended,
        ...(nodes === undefined ? {} : { budget: nodes }),
        ...watched(terminal),
      });
      terminal.progress?.('');
      const placeOf = placesIn(bound, args.form);
      const files =
        args.counterexamples === undefined
          ? new Map<Finding, string>()
          : writeCounterexamples(report.findings, args.counterexamples, terminal);
      if (args.sarif !== undefined)
        writeText(
          `${JSON.stringify(sarifOf(report, { locale: language, placeOf }), undefined, 2)}\n`,
          args.sarif,
          terminal,
        );
      if (args.report !== undefined) writeText(await pageOf(report, bound, language), args.report, terminal);
      if (args.json) terminal.out(`${JSON.stringify(jsonOf(report, language, placeOf), undefined, 2)}\n`);
      else
        terminal.out(
          visible(
            wordCheck(report, {
              locale: language,
              words: language === 'en' ? checkEn : checkZhCN,
              title: (await bound.texts(language)).title,
              placeOf: (at) => shown(at, placeOf(at)),
              fileOf: (finding) => files.get(finding),
            }),
          ),
        );
      return exitCodeOf(report);
    },
  });
}

async function pageOf(report: CheckReport, bound: BoundForm, locale: Locale): Promise<string> {
  const { renderReport } = await import('@askless/check/report');
  return renderReport({
    report,
    form: bound.compiled,
    texts: await bound.texts(locale),
    locale,
    formats: bound.titles(locale),
  });
}

const every = 25;

/** Shows how far it has come to whoever watches. */
function watched({ progress }: Terminal): Pick<CheckOptions, 'onProgress'> {
  if (!progress) return {};
  return {
    onProgress: ({ done, total, claim }) => {
      if (done % every === 0) progress(`${done}/${total} ${claim}`);
    },
  };
}

/** Parts that a binding adds stand in no file of the author's. */
function placesIn({ text }: BoundForm, file: string): (at: string) => FilePlace | undefined {
  if (text === undefined) return () => undefined;
  const lineOf = linesOf(text);
  return (at) => (at.startsWith('bindings/') ? undefined : { file, line: lineOf(at) });
}

function shown(at: string, place: FilePlace | undefined): string {
  return place ? `${place.file}:${place.line} ${at}` : at;
}

/** The report with each finding's place and sentences. */
function jsonOf(report: CheckReport, locale: Locale, placeOf: (at: string) => FilePlace | undefined): unknown {
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      ...placeOf(finding.at),
      ...wordFinding(finding, locale),
    })),
  };
}
