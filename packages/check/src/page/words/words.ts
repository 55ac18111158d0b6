/** What the page says, in one language; claims and findings are worded by the check. */
export interface PageWords {
  readonly title: (form: string) => string;
  readonly subtitle: (version: string, formats: string, hash: string) => string;
  readonly figures: Readonly<Record<'questions' | 'everyone' | 'some' | 'nobody' | 'minutes', string>>;
  readonly claims: string;
  readonly counts: (counts: Readonly<Record<'proved' | 'refuted' | 'notProved', number>>) => string;
  readonly findings: string;
  readonly none: string;
  readonly fault: string;
  readonly hint: string;
  readonly borrower: (facts: number) => string;
  readonly declines: (ids: string) => string;
  readonly notProved: string;
  readonly places: (many: number) => string;
  readonly map: string;
  readonly legend: Readonly<Record<'everyone' | 'some' | 'nobody', string>>;
  readonly mapOf: (section: string, questions: number, everyone: number) => string;
  readonly questions: string;
  readonly who: string;
  readonly why: string;
  readonly neededBy: string;
  readonly decides: string;
  readonly time: string;
  readonly seconds: (seconds: number) => string;
  readonly everyone: string;
  readonly nobody: string;
  /** Applicants by the percentage of profiles that they are. */
  readonly share: (percent: string) => string;
  readonly notCounted: string;
  readonly dependsOn: (labels: string) => string;
  readonly eachRow: (group: string) => string;
  readonly list: (items: readonly string[], more: number) => string;
  readonly derived: string;
  readonly lender: string;
  readonly retired: string;
  readonly method: string;
}
