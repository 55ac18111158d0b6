import type { Migrations } from './migration.js';

/** Something wrong with a sequence of migrations. */
export interface MigrationFault {
  /** unknown-name: not `FORM/NUMBER` of this form · gap: a number is missing or out of order · doubled-version: two steps lead to one version. */
  readonly code: 'unknown-name' | 'gap' | 'doubled-version';
  readonly at: string;
}

/** Thrown once by `defineMigrations`, with every fault. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  readonly faults: readonly MigrationFault[];

  constructor(faults: readonly MigrationFault[]) {
    super(
      `${faults.length} fault(s) in the migrations:\n${faults.map(({ code, at }) => `- ${at}: ${advice[code]} [${code}]`).join('\n')}`,
    );
    this.faults = faults;
  }
}

const advice: Readonly<Record<MigrationFault['code'], string>> = {
  'unknown-name': 'It is no step of this form. Name steps by the form and a number: business-loan/1.',
  gap: 'Answers of an older version would skip a step. Number the steps 1, 2, 3, … in their order.',
  'doubled-version': 'It would not be known which steps an answer has gone through. Give each version once.',
};

/**
 * Checks a named sequence of migrations.
 *
 * @throws MigrationError once, with every name that is unknown, gap, and doubled version.
 */
export function defineMigrations(migrations: Migrations): Migrations {
  const { form, from, steps } = migrations;
  const faults: MigrationFault[] = [];
  steps.forEach(({ id }, place) => {
    const number = id.startsWith(`${form}/`) ? id.slice(form.length + 1) : '';
    if (!/^[1-9]\d{0,5}$/.test(number)) faults.push({ code: 'unknown-name', at: id });
    else if (Number(number) !== place + 1) faults.push({ code: 'gap', at: id });
  });
  const versions = [from, ...steps.map(({ to }) => to)];
  versions.forEach((version, place) => {
    if (versions.indexOf(version) < place) faults.push({ code: 'doubled-version', at: version });
  });
  if (faults.length > 0) throw new MigrationError(faults);
  return migrations;
}
