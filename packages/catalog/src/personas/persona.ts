import type { Text } from '@askless/core';

/** A made-up borrower: what its registries know, and what it would answer. No number in it belongs to anybody. */
export interface Persona {
  readonly id: string;
  readonly name: Text;
  /** The day for which the answers were written. */
  readonly asOf: string;
  /** The sources that deliver for this borrower; each knows the answers to the questions that list it. */
  readonly sources: readonly string[];
  readonly profile: Readonly<Record<string, unknown>>;
  /** By section an object, by group a list of rows. */
  readonly answers: Readonly<
    Record<string, Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[]>
  >;
}
