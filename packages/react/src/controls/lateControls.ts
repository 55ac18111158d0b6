import type { ValueSpec } from '@askless/core';
import { lazyPart, type LazyPart } from '../loading/index.js';
import type { ControlProps } from './control.js';
import { shapeOf, type ControlShape } from './shape.js';

const rare = () => import('./rare/index.js');
const search = () => import('./search/index.js');

export const AddressControl = lazyPart(async () => (await rare()).AddressControl);
export const ComboboxControl = lazyPart(async () => (await search()).ComboboxControl);
export const CountryControl = lazyPart(async () => (await search()).CountryControl);
export const FileControl = lazyPart(async () => (await rare()).FileControl);
export const TextsControl = lazyPart(async () => (await rare()).TextsControl);

const late: Readonly<Partial<Record<ControlShape, LazyPart<ControlProps>>>> = {
  address: AddressControl,
  combobox: ComboboxControl,
  country: CountryControl,
  file: FileControl,
  lines: TextsControl,
};

/** Controls of kinds that few questions have. */
export const lateControls: readonly LazyPart<ControlProps>[] = Object.values(late);

/** The control of a kind, where it comes late. */
export function lateControlFor(spec: ValueSpec): LazyPart<ControlProps> | undefined {
  return late[shapeOf(spec)];
}
