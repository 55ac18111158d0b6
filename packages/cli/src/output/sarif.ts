import { wordFinding, type CheckReport, type Finding, type FindingRule, type Proof } from '@askless/check';
import type { Locale } from '@askless/core';
import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';

/** Where a part of a form stands in a file. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

/** What is needed besides the report. */
export interface SarifOptions {
  readonly locale: Locale;
  /** Undefined for parts that stand in no file, such as those of a format that comes along. */
  readonly placeOf: (at: string) => FilePlace | undefined;
}

/**
 * The findings of a check as SARIF 2.1.0, for the review tools that read it. What is not proved stands among the
 * notifications of the run.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifOf(report: CheckReport, options: SarifOptions): Log {
  const rules = [...new Map(report.findings.map((finding) => [finding.rule, finding])).values()];
  const open = report.proofs.filter(({ status }) => status === 'notProved');
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'askless check', rules: rules.map((finding) => ruleOf(finding, options)) } },
        language: options.locale,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: open.map((proof) => notificationOf(proof, options)),
          },
        ],
        results: report.findings.map((finding) =>
          resultOf(
            finding,
            rules.map(({ rule }) => rule),
            options,
          ),
        ),
        properties: { form: report.form, version: report.version, hash: report.hash, formats: report.formats },
      },
    ],
  };
}

function ruleOf(finding: Finding, { locale }: SarifOptions): ReportingDescriptor {
  const { why, fix } = wordFinding(finding, locale);
  return {
    id: finding.rule,
    shortDescription: { text: why },
    help: { text: fix },
    defaultConfiguration: { level: levelOf(finding) },
  };
}

function levelOf({ severity }: Finding): 'error' | 'note' {
  return severity === 'fault' ? 'error' : 'note';
}

function resultOf(finding: Finding, rules: readonly FindingRule[], options: SarifOptions): Result {
  const { rule, at, counterexample } = finding;
  const { what, why, fix } = wordFinding(finding, options.locale);
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: levelOf(finding),
    message: { text: `${what} ${why} ${fix}` },
    locations: [locationOf(at, options)],
    partialFingerprints: { 'askless/v1': `${rule} ${at}` },
    ...(counterexample ? { properties: { counterexample: { ...counterexample } } } : {}),
  };
}

function notificationOf({ claim, at, because }: Proof, options: SarifOptions): Notification {
  return {
    level: claim === 'simple' ? 'note' : 'warning',
    descriptor: { id: `not-proved/${claim}` },
    message: { text: `${claim} at ${at} is not proved: ${because ?? ''}` },
    locations: [locationOf(at, options)],
  };
}

function locationOf(at: string, { placeOf }: SarifOptions): Location {
  const place = placeOf(at);
  return {
    ...(place
      ? { physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region: { startLine: place.line } } }
      : {}),
    logicalLocations: [{ fullyQualifiedName: at }],
  };
}

/** A path as a relative reference, as SARIF wants it. */
function uriOf(file: string): string {
  return encodeURI(file.replaceAll('\\', '/'));
}
