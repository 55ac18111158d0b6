import type { InstanceId } from '@askless/core';

/** What a host does not take of an application, and why. */
export interface HostProblem {
  /** The answer, such as `loan.amount` or `owners[r1].idNumber`; left out, it is about the whole. */
  readonly at?: InstanceId | undefined;
  /** For the borrower, how to put it right: in one language, or in each by its BCP 47 tag. */
  readonly text: string | Readonly<Record<string, string>>;
}
