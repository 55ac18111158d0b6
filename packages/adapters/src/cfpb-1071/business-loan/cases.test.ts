import { readFileSync } from 'node:fs';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas, type Persona } from '@askless/catalog/personas';
import { parseKnown, planForm, submit, type Binding, type Plan } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { describe, expect, it } from 'vitest';
import { reference } from '../../reference/business-loan.js';
import { writeIntake } from '../write.js';
import { cfpb1071 } from './index.js';

/**
 * What the register asks of the borrowers in the United States, and what it gets: each case was read against 12 CFR
 * 1002.102, 1002.106 and 1002.107. A case moves only with its reason.
 */
interface Case {
  readonly persona: string;
  readonly asOf: string;
  readonly formats: readonly string[];
  /** Asked of a borrower of whom the profile alone is known, and waiting for that: what the register wants of it. */
  readonly asks: readonly string[];
  readonly waits: readonly string[];
  /** Left out of the register's own questions and of the catalogue's monitoring, with all answers given, and why. */
  readonly skips: Readonly<Record<string, string>>;
  /** Filled cells of the record of all its answers; null where the register wants nothing. */
  readonly record: Readonly<Record<string, string>> | null;
}

const bindings: Readonly<Record<string, Binding>> = { reference, 'cfpb-1071': cfpb1071 };

function caseOf(persona: Persona, asOf: string, formats: readonly string[]): Case {
  const form = compileForm(
    businessLoan,
    formats.flatMap((id) => bindings[id] ?? []),
  );
  const at = { asOf, stage: 'application' } as const;
  const closed = form.groups.map(({ id }) => id);
  const fresh = planForm(form, parseKnown(form, { asOf, profile: persona.profile }).answers, at);
  const known = parseKnown(form, { asOf, profile: persona.profile, answers: persona.answers, closed }).answers;
  const whole = planForm(form, known, at);
  const alone = compileForm(businessLoan, [cfpb1071]);
  const result = submit(planForm(alone, known, at));
  const record = result.ok ? writeIntake(result.submission) : undefined;
  return {
    persona: persona.id,
    asOf,
    formats,
    asks: wantedIn(fresh, 'ask'),
    waits: wantedIn(fresh, 'pending'),
    skips: skippedIn(whole),
    record: record ? Object.fromEntries([...record.cells].filter(([, text]) => text !== '')) : null,
  };
}

/** Instances that the register wants, or may come to want. */
function wantedIn({ decisions, wanting }: Plan, state: string): string[] {
  return [...decisions.values()]
    .filter((decision) => decision.state === state)
    .map(({ id }) => id)
    .filter((id) => {
      const { wants = [], undecided = [] } = wanting.get(id) ?? {};
      const all = [...wants, ...undecided.map(({ want }) => want)];
      return all.some((want) => 'need' in want && want.need.format === cfpb1071.format.id);
    });
}

function skippedIn({ decisions }: Plan): Record<string, string> {
  return Object.fromEntries(
    [...decisions.values()].flatMap((decision) =>
      decision.state === 'skip' && /^(register|principalOwners|monitoring)\b/.test(decision.id)
        ? [[decision.id, decision.code] as const]
        : [],
    ),
  );
}

const cases = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as readonly Case[];

describe('the register and the borrowers in the United States', () => {
  it.each(cases.map((one) => [`${one.persona} on ${one.asOf}, ${one.formats.join(' and ')}`, one] as const))(
    '%s',
    (_name, expected) => {
      const persona = personas.find(({ id }) => id === expected.persona);
      expect(persona && caseOf(persona, expected.asOf, expected.formats)).toEqual(expected);
    },
  );

  it('are all there, today and after the compliance date, alone and with the reference', () => {
    const american = personas.filter(({ profile }) => profile['jurisdiction'] === 'US').map(({ id }) => id);
    expect(cases.map(({ persona, asOf, formats }) => [persona, asOf, formats.length].join())).toEqual(
      american.flatMap((id) =>
        ['2026-11-25', '2028-06-01'].flatMap((asOf) => [1, 2].map((formats) => [id, asOf, formats].join())),
      ),
    );
  });
});
