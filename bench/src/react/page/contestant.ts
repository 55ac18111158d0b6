import type { ReactNode } from 'react';
import type { BenchForm } from '../../planner/benchForm.ts';

/** One way of putting a form on a page. */
export interface Contestant {
  /**
   * Does what is done once before the form is shown, such as compiling it.
   *
   * @returns Makes the form, each time with nothing answered.
   */
  readonly prepare: (bench: BenchForm) => () => ReactNode;
}
