import type { Affected, ChangeKind, FormChange } from '@askless/check';

/** What `askless diff` says to people, in one language. */
export interface DiffWords {
  readonly heading: (before: string, after: string) => string;
  readonly same: string;
  readonly onlyTexts: string;
  readonly counts: (changes: number, affected: string | undefined) => string;
  readonly change: Readonly<Record<ChangeKind, string>>;
  readonly only: Readonly<Record<NonNullable<FormChange['only']>, string>>;
  readonly gains: Readonly<Record<'asked' | 'gate' | 'check', (of: string) => string>>;
  readonly losses: Readonly<Record<'asked' | 'gate' | 'check', (of: string) => string>>;
  /** `12.5% of profiles (8 of 64)`. */
  readonly share: (affected: Pick<Affected, 'share' | 'profiles' | 'of'>) => string;
  readonly noExample: string;
  readonly texts: (many: number) => string;
  readonly more: (many: number) => string;
  readonly notCompared: string;
}

/** A share for people: two digits that tell, never 0 for what is something, nor 100 for what is not all. */
export function percent(share: number): string {
  if (share === 0 || share === 1) return `${share * 100}%`;
  if (share < 0.001) return '<0.1%';
  if (share > 0.999) return '>99.9%';
  return `${Number((share * 100).toFixed(1))}%`;
}

/** A number of profiles for people: grouped, and beyond a trillion by its size. */
export function profiles(many: number): string {
  if (many >= 1e12) return many.toExponential(1);
  return String(Math.round(many)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
