import type { ValueSpec } from '@askless/core';
import { createLoader, lazyPart, type LazyPart, type Loader } from '../loading/index.js';
import type { ControlProps } from './control.js';
import { shapeOf, type ControlShape } from './shape.js';

const rare = createLoader(() => import('./rare/index.js'));
const search = createLoader(() => import('./search/index.js'));

export const AddressControl = lazyPart(rare, (file) => file.AddressControl);
export const ComboboxControl = lazyPart(search, (file) => file.ComboboxControl);
export const CountryControl = lazyPart(search, (file) => file.CountryControl);
export const FileControl = lazyPart(rare, (file) => file.FileControl);
export const FractionCheck = lazyPart(rare, (file) => file.FractionCheck);
export const Suggestions = lazyPart(rare, (file) => file.Suggestions);
export const TextsControl = lazyPart(rare, (file) => file.TextsControl);

const late: Readonly<Partial<Record<ControlShape, LazyPart<ControlProps>>>> = {
  address: AddressControl,
  combobox: ComboboxControl,
  country: CountryControl,
  file: FileControl,
  lines: TextsControl,
};

/** The files of controls that few questions have, to be loaded ahead. */
export const lateControls: readonly Loader<unknown>[] = [rare, search];

/** The control of a kind, where it comes late. */
export function lateControlFor(spec: ValueSpec): LazyPart<ControlProps> | undefined {
  return late[shapeOf(spec)];
}
