import type { DeclineReason, InstanceId, Provenance, RowKey } from '../answers/index.js';
import type { Stage } from '../form/index.js';
import type { NeedRef, SkipCode } from '../plan/index.js';
import type { Value } from '../value/index.js';
import type { Way } from './ways.js';

/** Something known that helps to decide: a value, or a question that was declined or not asked, or rows. */
export type Fact =
  | { readonly fact: 'value'; readonly at: InstanceId; readonly value: Value; readonly provenance: Provenance }
  | { readonly fact: 'declined'; readonly at: InstanceId; readonly reason: DeclineReason }
  | { readonly fact: 'notAsked'; readonly at: InstanceId }
  | {
      readonly fact: 'rows';
      readonly at: InstanceId;
      readonly rows: number;
      readonly closed: boolean;
      /** The keys of those rows. */
      readonly keys: readonly RowKey[];
    }
  | { readonly fact: 'notInForce'; readonly at: InstanceId; readonly validFrom?: string; readonly validTo?: string };

/** One answer, changed to this. */
export interface OtherAnswer {
  readonly at: InstanceId;
  readonly value: Value;
}

/** Why a question is in its state; data first, sentences later. Holds answers: show it to whom the answers may be shown. */
export type Explanation =
  | {
      readonly state: 'ask';
      readonly at: InstanceId;
      readonly needs: readonly NeedRef[];
      /** Questions whose conditions or derivations can't be decided without it. */
      readonly readers: readonly InstanceId[];
      /** How each need comes to it. */
      readonly ways: readonly Way[];
      /** The facts through which it applies. */
      readonly because: readonly Fact[];
      /** The smallest change of one answer with which it would not apply, where there is one. */
      readonly unless?: OtherAnswer;
      readonly optional: boolean;
    }
  | {
      readonly state: 'skip';
      readonly at: InstanceId;
      readonly code: SkipCode;
      readonly stage?: Stage;
      /** Enough to decide it, and none can be spared. */
      readonly because: readonly Fact[];
      readonly retired?: string;
    }
  | {
      readonly state: 'pending';
      readonly at: InstanceId;
      readonly on: readonly InstanceId[];
      /** Of what it waits for in the end, what is asked now. */
      readonly asks: readonly InstanceId[];
      readonly sources: readonly string[];
    }
  | {
      readonly state: 'known';
      readonly at: InstanceId;
      readonly provenance?: Provenance;
      readonly declined?: DeclineReason;
    }
  | { readonly state: 'derived'; readonly at: InstanceId; readonly from: readonly Fact[] }
  | {
      readonly state: 'stopped';
      readonly at: InstanceId;
      readonly gates: readonly string[];
      /** The facts through which those gates hold. */
      readonly because: readonly Fact[];
    };
