import type { Claim, FindingRule } from '@askless/check';
import type { FaultCode } from '@askless/core/define';
import type { Random } from '@askless/core/testing';
import type { Setting } from './setting.js';

/** A form with one fault, and who should find it. */
export interface SeededFault {
  readonly setting: Setting;
  /** Part of the place at which it must be found. */
  readonly at: string;
}

/** One kind of fault that a form can have. */
export interface FaultKind {
  readonly kind: string;
  /** What the compiler, or else the check, should say of it: one of these. */
  readonly found: readonly (FaultCode | FindingRule)[];
  /** The claim that it breaks, where the compiler does not see it. */
  readonly claim?: Claim;
  readonly seed: (random: Random) => SeededFault;
}
