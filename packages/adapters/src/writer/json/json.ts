import type { Value } from '@askless/core';

/** What a document can hold at any place: an answer's value, null, a list or an object of these. */
export type JsonValue = Value | null | readonly JsonValue[] | JsonObject;

/** An object of a document; keys keep their order, and one without a value is left out. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}
