import { writeIntake } from '@askless/adapters/reference/write';
import { readSupplied } from '../arguments/readSupplied.js';
import type { Supplying, Write } from './written.js';

/** The application as one JSON document; what the lender supplies is read and judged at once. */
export function referenceWriter({ form, supply }: Supplying): Write {
  const supplied = supply === undefined ? {} : readSupplied(supply, form);
  return (submission) => writeIntake(submission, { supplied });
}
