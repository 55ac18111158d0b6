import type { ExtendedJSONSchema, FromExtendedSchema } from 'json-schema-to-ts';
import type { AnswerSchema, GroupSchema, QuestionSchema, SectionSchema } from '../form/index.js';
import type { AddressValue, FileValue } from '../value/index.js';

type Parts<S extends AnswerSchema> = S['properties'];

type Questions<T> = T extends { items: { properties: infer P } } ? P : T extends { properties: infer P } ? P : never;

/** The ids of all questions of a schema: `section.name` or `group.name`. */
export type QuestionPath<S extends AnswerSchema> = {
  [K in keyof Parts<S> & string]: `${K}.${keyof Questions<Parts<S>[K]> & string}`;
}[keyof Parts<S> & string];

/** The ids of the questions asked once: those of sections. */
export type SinglePath<S extends AnswerSchema> = {
  [K in keyof Parts<S> & string]: Parts<S>[K] extends SectionSchema
    ? `${K}.${keyof Questions<Parts<S>[K]> & string}`
    : never;
}[keyof Parts<S> & string];

/** The ids of the repeated parts. */
export type GroupPath<S extends AnswerSchema> = {
  [K in keyof Parts<S> & string]: Parts<S>[K] extends GroupSchema ? K : never;
}[keyof Parts<S> & string];

/** The names of one group's questions. */
export type RowName<S extends AnswerSchema, G extends GroupPath<S>> = keyof Questions<Parts<S>[G]> & string;

/** The schema of the question at a path. */
export type SchemaAt<S extends AnswerSchema, P extends string> = P extends `${infer K}.${infer Q}`
  ? K extends keyof Parts<S>
    ? Q extends keyof Questions<Parts<S>[K]>
      ? Questions<Parts<S>[K]>[Q]
      : never
    : never
  : never;

/** The value an answer to the question at a path has. */
export type ValueAt<S extends AnswerSchema, P extends string> = ValueOf<SchemaAt<S, P>>;

/** The value that a question schema describes. */
export type ValueOf<Q> = Q extends { enum: readonly (infer O)[] }
  ? O
  : Q extends { items: { enum: readonly (infer O)[] } }
    ? readonly O[]
    : Q extends { type: 'string' }
      ? string
      : Q extends { type: 'integer' }
        ? number
        : Q extends { type: 'boolean' }
          ? boolean
          : Q extends { type: 'array' }
            ? readonly string[]
            : Q extends { kind: 'file' }
              ? FileValue
              : Q extends { kind: 'address' }
                ? string | AddressValue
                : never;

/** The paths whose question is of one of the given kinds. */
export type PathOfKind<S extends AnswerSchema, P extends QuestionPath<S>, K extends string> = P extends unknown
  ? SchemaAt<S, P> extends { kind: K }
    ? P
    : never
  : never;

type NumberKind = 'money' | 'percent' | 'decimal' | 'integer';
type OrderedKind = NumberKind | 'date' | 'month' | 'monthDay';

/** Paths with an order: amounts, numbers and dates. */
export type OrderedPath<S extends AnswerSchema, P extends QuestionPath<S>> = PathOfKind<S, P, OrderedKind>;
/** Paths that can be added up. */
export type NumberPath<S extends AnswerSchema, P extends QuestionPath<S>> = PathOfKind<S, P, NumberKind>;
/** Paths of several choices. */
export type ChoicesPath<S extends AnswerSchema, P extends QuestionPath<S>> = PathOfKind<S, P, 'choices'>;
/** Paths that can be compared with a constant. */
export type ScalarPath<S extends AnswerSchema, P extends QuestionPath<S>> = PathOfKind<
  S,
  P,
  OrderedKind | 'choice' | 'boolean' | 'country' | 'region' | 'text' | 'identifier'
>;

/** The keywords of a question's schema that JSON Schema does not have. */
type Annotations = Record<
  Exclude<keyof QuestionSchema, 'type' | 'enum' | 'items' | 'properties' | 'required' | 'additionalProperties'>,
  unknown
>;

/** All answers, as one nested object: what a known file or a document holds. */
export type AnswersOf<S extends AnswerSchema> =
  S extends ExtendedJSONSchema<Annotations> ? FromExtendedSchema<Annotations, S> : never;
