import { compareDecimals } from '../decimal/index.js';
import { textOf, type FileValue, type Value, type ValueIssue, type ValueSpec } from '../value/index.js';
import { schemes } from './identifiers/index.js';

/** Every limit of its kind that a value breaks. */
export function brokenLimits(spec: ValueSpec, value: Value): readonly ValueIssue[] {
  switch (spec.kind) {
    case 'money':
    case 'percent':
    case 'decimal':
      return [...decimalsOf(spec, textOf(value)), ...bounds(spec, (limit) => compareDecimals(textOf(value), limit))];
    case 'integer':
      return bounds(spec, (limit) => compareDecimals(textOf(value), limit));
    case 'date':
    case 'month':
    case 'monthDay':
      return bounds(spec, (limit) => (textOf(value) < limit ? -1 : Number(textOf(value) > limit)));
    case 'choices':
      return [...exclusive(spec, value), ...tooMany(spec, value)];
    case 'text':
      return tooShort(spec, textOf(value));
    case 'identifier':
      return identifier(spec, textOf(value));
    case 'file':
      return isFile(value) ? file(spec, value) : [];
    default:
      return [];
  }
}

/** Most decimals by kind, where a question says nothing else. */
const scales = { money: 2, percent: 4, decimal: 6 } as const;

function decimalsOf(spec: ValueSpec, value: string): ValueIssue[] {
  const most = spec.scale ?? (spec.kind === 'money' || spec.kind === 'percent' ? scales[spec.kind] : scales.decimal);
  return (value.split('.')[1]?.length ?? 0) > most ? [{ code: 'too-many-decimals', facts: { most } }] : [];
}

function bounds({ min, max }: ValueSpec, compare: (limit: string) => number): ValueIssue[] {
  if (min !== undefined && compare(min) < 0) return [{ code: 'below-minimum', facts: { min } }];
  return max !== undefined && compare(max) > 0 ? [{ code: 'above-maximum', facts: { max } }] : [];
}

function exclusive({ exclusive: alone = [] }: ValueSpec, value: Value): ValueIssue[] {
  const mixed = Array.isArray(value) && value.length > 1 && value.some((option) => alone.includes(option));
  return mixed ? [{ code: 'exclusive-option' }] : [];
}

function tooMany({ maxItems = Infinity }: ValueSpec, value: Value): ValueIssue[] {
  const more = Array.isArray(value) && value.length > maxItems;
  return more ? [{ code: 'too-many-options', facts: { most: maxItems } }] : [];
}

function tooShort({ minLength = 0 }: ValueSpec, value: string): ValueIssue[] {
  return value.length < minLength ? [{ code: 'too-short', facts: { least: minLength } }] : [];
}

function identifier({ scheme }: ValueSpec, value: string): ValueIssue[] {
  const code = scheme === undefined ? undefined : schemes[scheme].fault(value);
  return code === undefined ? [] : [{ code, ...(scheme === undefined ? {} : { facts: { scheme } }) }];
}

function isFile(value: Value): value is FileValue {
  return typeof value === 'object' && 'fileName' in value;
}

function file({ accept, maxBytes }: ValueSpec, { fileName, mediaType = '', bytes = 0 }: FileValue): ValueIssue[] {
  const extension = fileName.slice(fileName.lastIndexOf('.')).toLowerCase();
  const accepted = !accept || accept.some((type) => type === mediaType || type.toLowerCase() === extension);
  const issues: ValueIssue[] = accepted ? [] : [{ code: 'file-type', facts: { accept: (accept ?? []).join(', ') } }];
  return maxBytes !== undefined && bytes > maxBytes
    ? [...issues, { code: 'too-large', facts: { most: maxBytes } }]
    : issues;
}
