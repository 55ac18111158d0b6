import { readFileSync } from 'node:fs';
import { sharedPath } from './shared.js';

/** A rule of the reference catalogue: JsonLogic, read in two values. */
export type ReferenceRule =
  | boolean
  | string
  | number
  | null
  | readonly ReferenceRule[]
  | { readonly [op: string]: ReferenceRule };

/** One of the 312 fields of the reference catalogue. */
export interface ReferenceField {
  readonly id: string;
  readonly section: string;
  readonly group: string | null;
  readonly type: string;
  readonly options?: readonly string[];
  readonly label: { readonly zh: string; readonly en: string };
  readonly why: { readonly zh: string; readonly en: string };
  readonly neededWhen: ReferenceRule;
  readonly whenNotAsked?: unknown;
  readonly effectiveFrom?: string;
  readonly use: readonly string[];
  readonly sources: readonly string[];
  readonly derivedFrom: {
    readonly inputs: readonly string[];
    readonly rule: string;
    readonly expr?: ReferenceRule;
  } | null;
  readonly stage: string;
  readonly sensitivity: string;
  readonly prohibitedBasis: string | null;
  readonly traditional: boolean;
  readonly legacy?: string;
  readonly evidence: readonly string[];
}

export interface ReferencePersona {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly asOf: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly prefillSources: readonly string[];
  readonly answers: Readonly<
    Record<string, Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[]>
  >;
}

/** What one borrower really needs, counted by hand. */
export interface Target {
  readonly id: string;
  readonly neededBeforePostLoan: number;
  readonly atApplication: Readonly<Record<'computed' | 'prefilled' | 'suggested' | 'uploads' | 'typed', number>>;
  readonly laterBeforePostLoan: number;
  readonly lenderSupplied: number;
  readonly generalForm: { readonly instances: number };
}

interface ReferenceProfile {
  readonly dimensions: readonly {
    readonly id: string;
    readonly zh: string;
    readonly en: string;
    readonly type: string;
    readonly values?: readonly string[];
    readonly from?: string;
    readonly thresholds?: Readonly<Record<string, readonly number[]>>;
  }[];
  readonly stages: readonly { readonly id: string; readonly zh: string; readonly en: string }[];
  readonly sections: readonly { readonly id: string; readonly zh: string; readonly en: string }[];
  readonly groups: readonly { readonly id: string; readonly zh: string; readonly en: string }[];
  readonly sources: Readonly<Record<string, readonly [zh: string, en: string]>>;
  readonly evidence: Readonly<Record<string, string>>;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(sharedPath('domain', name), 'utf8'));
}

export const readFields = (): readonly ReferenceField[] => read('catalogue.json') as ReferenceField[];
export const readPersonas = (): readonly ReferencePersona[] => read('personas.json') as ReferencePersona[];
export const readProfile = (): ReferenceProfile => read('profile.json') as ReferenceProfile;
export const readTargets = (): readonly Target[] => (read('targets.json') as { personas: Target[] }).personas;

/**
 * Chinese text as it is set in print: full-width brackets, commas and semicolons, which the reference writes in ASCII. The
 * name of a law's paragraph, `7(a)`, stays as it is.
 */
export function typeset(chinese: string): string {
  return chinese
    .replaceAll(/(?<!\d)\(([^()]*)\)/g, '（$1）')
    .replaceAll(',', '，')
    .replaceAll(';', '；');
}
