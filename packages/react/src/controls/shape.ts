import type { ValueSpec } from '@askless/core';
import { defaultLength } from './defaultLength.js';

/** Most options that are all shown at once. */
const mostCards = 5;
/** Most options of a list; more of them are searched. */
const mostListed = 15;

/** The element that a question of a kind is answered with. */
export type ControlShape =
  | 'yesNo'
  | 'cards'
  | 'select'
  | 'combobox'
  | 'checks'
  | 'country'
  | 'money'
  | 'number'
  | 'date'
  | 'text'
  | 'longText'
  | 'identifier'
  | 'lines'
  | 'address'
  | 'file';

export function shapeOf({ kind, options = [], maxLength = defaultLength }: ValueSpec): ControlShape {
  switch (kind) {
    case 'boolean':
      return 'yesNo';
    case 'choice':
      if (options.length > mostListed) return 'combobox';
      return options.length > mostCards ? 'select' : 'cards';
    case 'choices':
      return 'checks';
    case 'percent':
    case 'decimal':
    case 'integer':
      return 'number';
    case 'date':
    case 'month':
    case 'monthDay':
      return 'date';
    case 'text':
      return maxLength > defaultLength ? 'longText' : 'text';
    case 'region':
      return 'text';
    case 'texts':
      return 'lines';
    case 'country':
    case 'money':
    case 'identifier':
    case 'address':
    case 'file':
      return kind;
  }
}

/** The role of a question that is answered by several elements together; one element needs none. */
export function groupRole(spec: ValueSpec): 'radiogroup' | 'group' | undefined {
  const shape = shapeOf(spec);
  if (shape === 'yesNo' || shape === 'cards') return 'radiogroup';
  return shape === 'checks' || shape === 'date' || shape === 'lines' || shape === 'address' ? 'group' : undefined;
}
