import { reference } from '@askless/adapters/reference/business-loan';
import { writeIntake } from '@askless/adapters/reference/write';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas, type Persona } from '@askless/catalog/personas';
import { begunWithin, parseKnown, verifySubmission, type VerifyFinding } from '@askless/core';
import { compileForm } from '@askless/core/define';
import type { HostProblem } from '@askless/react';
import { problemsOf } from './problemsOf.ts';
import { sourceKnows } from './sourceKnows.ts';

/** One borrower's way to an application: who it is, and what registries have delivered. */
interface Visit {
  readonly persona: Persona | undefined;
  readonly asOf: string;
  readonly delivered: Map<string, object>;
  /** Documents written of its applications, by reference. */
  readonly documents: Map<string, string>;
}

/** Where an application stands; the words for it are the page's. */
export interface Standing {
  readonly stage: 'application';
  /** Working days since the stage began, and how many it takes. */
  readonly day: { readonly number: number; readonly of: number };
  /** The days on which it came in, and by which the borrower hears from the bank, `YYYY-MM-DD`. */
  readonly came: string;
  readonly by: string;
}

export type Taken =
  | {
      readonly ok: true;
      readonly reference: string;
      readonly receivedAt: string;
      /** Cells that the bank itself fills. */
      readonly outstanding: number;
    }
  | { readonly ok: false; readonly findings: readonly VerifyFinding[]; readonly problems: readonly HostProblem[] };

const form = compileForm(businessLoan, [reference]);

/** Public registers and the bank's own records are looked up without asking; all others need the borrower's consent. */
const withoutConsent: readonly string[] = ['REG', 'LEI', 'CRM'];

/** The bank behind the site; it forgets everything when it ends. */
export function createBank(delay: number) {
  const visits = new Map<string, Visit>();
  const received = new Map<string, Taken>();

  const begin = (id: string, json: unknown): Visit => {
    const made = visitOf(json);
    visits.set(id, made);
    return made;
  };

  return {
    /** Begins a visit, or goes on with one: the visit, what is known, and who is asked with consent. */
    visit: (json: unknown) => {
      const given: unknown = Reflect.get(Object(json), 'visit');
      const id = typeof given === 'string' && /^[\w-]{16,64}$/.test(given) ? given : crypto.randomUUID();
      const visit = visits.get(id) ?? begin(id, json);
      return { visit: id, asOf: visit.asOf, known: knownIn(visit), sources: askable(visit) };
    },

    /** What a registry delivers; nothing from one that does not know the borrower. */
    deliver: async (id: string, source: string): Promise<object | undefined> => {
      await new Promise((waited) => setTimeout(waited, delay));
      const visit = visits.get(id);
      return visit?.persona?.sources.includes(source) ? deliver(visit, source) : undefined;
    },

    /** The borrower has taken the consent back: what a registry has said counts no more. */
    forget: (id: string, source: string): void => {
      if (!withoutConsent.includes(source)) visits.get(id)?.delivered.delete(source);
    },

    /** The document written of an application, for those whose visit it was. */
    documentOf: (named: string, id: string): string | undefined => visits.get(id)?.documents.get(named),

    /** Where an application stands, for those whose visit it was. */
    standingOf: (named: string, id: string): Standing | undefined => {
      const visit = visits.get(id);
      return visit?.documents.has(named) ? standingSince(visit.asOf) : undefined;
    },

    /** Takes an application once, checked against what this bank itself knows. */
    take: (json: unknown, { visit: id, key }: { readonly visit: string; readonly key: string }): Taken => {
      const before = received.get(key);
      if (before) return before;
      const taken = judge(json, visits.get(id) ?? begin(id, undefined), received.size + 1);
      if (taken.ok && key !== '') received.set(key, taken);
      return taken;
    },
  };
}

/** A visit as it begins: of a sample business with what is looked up without asking, or of somebody unknown. */
function visitOf(json: unknown): Visit {
  const persona = personas.find((one) => one.id === Reflect.get(Object(json), 'persona'));
  const asOf = persona?.asOf ?? new Date().toISOString().slice(0, 10);
  const made: Visit = { persona, asOf, delivered: new Map(), documents: new Map() };
  for (const source of persona?.sources ?? []) if (withoutConsent.includes(source)) deliver(made, source);
  return made;
}

/** Checks an application against what the bank knows of the visit, and writes its document. */
function judge(json: unknown, visit: Visit, number: number): Taken {
  const { answers: known } = parseKnown(form, knownIn(visit));
  const asOf = begunWithin(keptDays, visit.asOf);
  const verified = verifySubmission(form, json, { known, asOf, policy: 'drop', stage: 'application' });
  const { findings } = verified;
  if (!verified.ok) return { ok: false, findings, problems: problemsOf(findings) };
  const { text, outstanding } = writeIntake(verified.submission);
  const month = `${visit.asOf.slice(2, 4)}${visit.asOf.slice(5, 7)}`;
  const given = `LN-${month}-${String(number).padStart(5, '0')}`;
  visit.documents.set(given, text);
  return { ok: true, reference: given, receivedAt: new Date().toISOString(), outstanding: outstanding.length };
}

/** On the day on which it came. */
function standingSince(came: string): Standing {
  const day = { number: 1, of: workingDays };
  return { stage: 'application', day, came, by: afterWorkingDays(came, workingDays) };
}

function knownIn({ persona, asOf, delivered }: Visit): unknown {
  return { asOf, profile: persona?.profile ?? {}, sources: Object.fromEntries(delivered) };
}

function askable({ persona }: Visit): readonly string[] {
  return (persona?.sources ?? []).filter((source) => !withoutConsent.includes(source));
}

function deliver(visit: Visit, source: string): object {
  const delivery = deliveryOf(source, visit);
  visit.delivered.set(source, delivery);
  return delivery;
}

function deliveryOf(source: string, { persona, asOf }: Visit): object {
  return { status: 'delivered', verified: true, at: asOf, answers: persona ? sourceKnows(source, form, persona) : {} };
}

/** For how many days the page keeps a draft. */
const keptDays = 30;
/** How many working days the first look at an application takes. */
const workingDays = 3;
const oneDay = 86_400_000;

/** Saturdays and Sundays left out; this bank knows no holidays. */
function afterWorkingDays(date: string, days: number): string {
  let at = Date.parse(date);
  for (let left = days; left > 0;) {
    at += oneDay;
    if (![0, 6].includes(new Date(at).getUTCDay())) left -= 1;
  }
  return new Date(at).toISOString().slice(0, 10);
}
