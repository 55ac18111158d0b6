import type { Value } from '@askless/core';
import { useCallback, useSyncExternalStore } from 'react';
import { createFormControl } from 'react-hook-form';
import type { Entry } from '../entry/index.js';

/** What stands in one control. `taken`: the answer it became; none while it is being typed, or can't be one. */
export interface Input {
  readonly entry: Entry;
  readonly taken?: Value;
}

/** What borrowers typed, by name, kept apart from their answers: also what is no answer. */
export interface FormInputs {
  readonly read: (name: string) => Input | undefined;
  readonly write: (name: string, input: Input | undefined) => void;
  /** Shows the problems of one input, from now on with each key stroke, until there are none. */
  readonly show: (name: string) => void;
  readonly hide: (name: string) => void;
  readonly isShown: (name: string) => boolean;
  /** Tells of changes to one input: what stands in it, and whether its problems are shown. */
  readonly subscribe: (name: string, listener: () => void) => () => void;
}

type Inputs = Record<string, Input | undefined>;

/**
 * The inputs of one application.
 *
 * The library's control alone: its hooks would bring its own rules of registering and validating, and 2.4 KB. Its subscriptions
 * copy every value at each key; these tell only who reads the name, so that a key costs the same in a form of any size.
 */
export function createFormInputs(): FormInputs {
  const form = createFormControl<Inputs>({ mode: 'onSubmit', defaultValues: {} });
  // A control keeps values only once somebody listens to it.
  form.subscribe({ formState: {}, callback: () => undefined });
  const listeners = new Map<string, Set<() => void>>();
  const tell = (name: string): void => {
    for (const listener of listeners.get(name) ?? []) listener();
  };
  return {
    read: (name) => form.getValues(name),
    write: (name, input) => {
      form.setValue(name, input);
      tell(name);
    },
    show: (name) => {
      form.setError(name, { type: 'shown' });
      tell(name);
    },
    hide: (name) => {
      form.clearErrors(name);
      tell(name);
    },
    isShown: (name) => form.getFieldState(name).error !== undefined,
    subscribe: (name, listener) => {
      const readers = listeners.get(name) ?? new Set();
      listeners.set(name, readers.add(listener));
      return () => {
        readers.delete(listener);
        if (readers.size === 0 && listeners.get(name) === readers) listeners.delete(name);
      };
    },
  };
}

/** One input, and whether its problems are shown; renders again only for its own changes. */
export function useInput(
  inputs: FormInputs,
  name: string,
): { readonly input: Input | undefined; readonly shown: boolean } {
  const subscribe = useCallback((listener: () => void) => inputs.subscribe(name, listener), [inputs, name]);
  const read = useCallback(() => inputs.read(name), [inputs, name]);
  const isShown = useCallback(() => inputs.isShown(name), [inputs, name]);
  return {
    input: useSyncExternalStore(subscribe, read, read),
    shown: useSyncExternalStore(subscribe, isShown, isShown),
  };
}
