import type { ValueSpec } from '@askless/core';
import type { FocusEvent } from 'react';
import type { Entry, Suggestion } from '../entry/index.js';
import type { ControlTexts } from '../texts/index.js';
import type { FileTarget } from '../uploading/index.js';

/** What every control takes: what stands in it, and whom it tells. */
export interface ControlProps {
  /** The id of the element that takes the focus. */
  readonly id: string;
  readonly spec: ValueSpec;
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  /** The focus has left the whole control. */
  readonly onLeave: () => void;
  /** The id of the question's label. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly invalid: boolean;
  readonly required: boolean;
  readonly locale: string;
  readonly words: ControlTexts;
  /** Names of options by their codes. */
  readonly options: Readonly<Record<string, string>>;
  /** ISO 4217. */
  readonly currency: string;
  /** What a number counts, in the language shown. */
  readonly unit?: string;
  /** Usual answers, offered beside the field. */
  readonly suggestions?: readonly Suggestion[];
  /** What an option brings, at the end of its card: by its code, or by `yes` and `no`. */
  readonly sides?: Readonly<Record<string, string>>;
  /** Where a file goes, for `useUpload`; left out: nowhere. */
  readonly target?: FileTarget;
}

/** The attributes of an element that is the whole control. */
export function fieldProps({ id, describedBy, invalid, required, onLeave }: ControlProps) {
  return {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    'aria-required': required,
    onBlur: onLeave,
  };
}

/** Calls back when the focus leaves a control of several elements, not when it moves among them. */
export function whenLeft(onLeave: () => void): (event: FocusEvent<HTMLElement>) => void {
  return ({ currentTarget, relatedTarget }) => {
    if (!currentTarget.contains(relatedTarget)) onLeave();
  };
}
