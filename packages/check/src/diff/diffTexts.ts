import type { FormDefinition } from '@askless/core';

/** The paths of texts that differ, or that only one form has. */
export function diffTexts(before: FormDefinition['texts'], after: FormDefinition['texts']): readonly string[] {
  const one = new Map(sentencesIn(before, ''));
  const other = new Map(sentencesIn(after, ''));
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}

function sentencesIn(node: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof node !== 'object' || node === null) return node === undefined ? [] : [[path, node]];
  return Object.entries(node).flatMap(([name, value]) => sentencesIn(value, path === '' ? name : `${path}/${name}`));
}
