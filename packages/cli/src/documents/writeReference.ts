import { writeIntake } from '@askless/adapters/reference/write';
import { readSupplied } from '../arguments/readSupplied.js';
import type { Writing, Written } from './written.js';

/** The application as one JSON document. */
export function writeReference({ submission, form, supply }: Writing): Written {
  return writeIntake(submission, { supplied: supply === undefined ? {} : readSupplied(supply, form) });
}
