import type { Stage, Submission } from '@askless/core';
import type { JsonObject } from '../writer/json/index.js';

/** What a reference document says of itself. */
export interface ReferenceHead {
  readonly format: 'reference';
  readonly version: string;
  readonly form: Submission['form'];
  /** The day the application was opened, a calendar date. */
  readonly asOf: string;
  readonly stage: Stage;
  /** 0 for the first submission, then 1, 2, … */
  readonly amendment: number;
}

/** A document of the reference format: its head, then each section as an object and each group as an array of rows. */
export interface ReferenceDocument extends JsonObject {
  readonly head: JsonObject & ReferenceHead;
}
