import type { Value } from '@askless/core';
import { createFormControl, useController, useForm } from 'react-hook-form';
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
  /** The names of inputs that are no answer. */
  readonly pending: () => readonly string[];
  readonly form: ReturnType<typeof makeForm>;
}

type Inputs = Record<string, Input | undefined>;

function makeForm() {
  return createFormControl<Inputs>({ mode: 'onSubmit', defaultValues: {} });
}

/** The inputs of one application. */
export function createFormInputs(): FormInputs {
  const form = makeForm();
  return {
    form,
    read: (name) => form.getValues()[name],
    write: (name, input) => form.setValue(name, input),
    show: (name) => form.setError(name, { type: 'shown' }),
    hide: (name) => form.clearErrors(name),
    isShown: (name) => form.getFieldState(name).error !== undefined,
    pending: () =>
      Object.entries(form.getValues()).flatMap(([name, input]) => (input && input.taken === undefined ? [name] : [])),
  };
}

/** Ties the inputs to the component that holds the form; call it once, around every `useInput`. */
export function useFormInputs({ form }: FormInputs): void {
  useForm<Inputs>({ formControl: form.formControl });
}

/** One input, and whether its problems are shown; renders again only for its own changes. */
export function useInput(
  { form }: FormInputs,
  name: string,
): { readonly input: Input | undefined; readonly shown: boolean; readonly ref: (element: HTMLElement | null) => void } {
  const { field, fieldState } = useController<Inputs>({ control: form.control, name });
  return { input: field.value, shown: fieldState.error !== undefined, ref: field.ref };
}
