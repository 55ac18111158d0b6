import { indexOf, type CompiledForm, type CompiledQuestion } from '@askless/core';

/** Answers as a known file nests them: an object for each section, a list of rows for each group. */
export type NestedAnswers = Readonly<Record<string, Section | readonly Section[]>>;

type Section = Readonly<Record<string, unknown>>;

/** What one source delivers of a borrower: the values that it may know of, and the key of each fixed row. */
export function deliveryOf(
  answers: NestedAnswers,
  source: string,
  form: CompiledForm,
): { verified: true; answers: NestedAnswers } {
  const { groups } = indexOf(form);
  const fixedKeys = new Set([...groups.values()].flatMap(({ fiscalYears }) => fiscalYears?.key ?? []));
  const own = form.questions.filter((question) => question.sources.includes(source));
  const parts = [...new Set(own.map(partOf))].flatMap((part): [string, Section | Section[]][] => {
    const given = answers[part];
    const names = own.filter((question) => partOf(question) === part).map(nameOf);
    if (!isRows(given)) return given === undefined ? [] : [[part, pick(given, names)]];
    const rows = given.map((row) => pick(row, names));
    const keys = form.questions.filter(({ id }) => fixedKeys.has(id) && id.startsWith(`${part}.`)).map(nameOf);
    const hasAny = rows.some((row) => Object.keys(row).length > 0);
    return hasAny ? [[part, rows.map((row, place) => ({ ...pick(given[place] ?? {}, keys), ...row }))]] : [];
  });
  return { verified: true, answers: Object.fromEntries(parts) };
}

function partOf({ id }: CompiledQuestion): string {
  return id.slice(0, id.indexOf('.'));
}

function nameOf({ id }: CompiledQuestion): string {
  return id.slice(id.indexOf('.') + 1);
}

function isRows(given: NestedAnswers[string] | undefined): given is readonly Section[] {
  return Array.isArray(given);
}

function pick(section: Section, names: readonly string[]): Section {
  return Object.fromEntries(names.flatMap((name) => (section[name] === undefined ? [] : [[name, section[name]]])));
}
