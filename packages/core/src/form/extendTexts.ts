import type { FormTexts, PartialTexts } from './definition.js';

/**
 * A form's texts in one language with a patch over them: of a form that a binding extends, or a bank's own words.
 *
 * @returns New texts; parts of the patch win.
 */
export function extendTexts(base: FormTexts, patch: PartialTexts | undefined): FormTexts {
  if (!patch) return base;
  return {
    title: patch.title ?? base.title,
    sections: merge(base.sections, patch.sections),
    groups: mergeParts(base.groups, patch.groups),
    questions: mergeParts(base.questions, patch.questions),
    sources: merge(base.sources, patch.sources),
    checks: merge(base.checks, patch.checks),
    products: merge(base.products, patch.products),
    gates: merge(base.gates, patch.gates),
  };
}

type Table<V> = Readonly<Record<string, V>>;

function merge(base: Table<string>, patch: Table<Partial<string>> | undefined): Table<string> {
  return { ...base, ...patch };
}

function mergeParts<V extends object>(base: Table<V>, patch: Table<Partial<V>> | undefined): Table<V> {
  const entries = Object.entries(patch ?? {}).map(([id, part]) => [id, { ...base[id], ...part }]);
  return { ...base, ...Object.fromEntries(entries) };
}
