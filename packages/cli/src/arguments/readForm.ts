import { existsSync } from 'node:fs';
import { extendTexts, type CompiledForm, type FormDefinition, type FormTexts, type Locale } from '@askless/core';
import { firstOf, Problem } from '../problem.js';
import { choose, listOf } from './choose.js';
import { formats } from './formats.js';
import { readJson } from './readJson.js';

/** A form with its texts. */
export interface AuthoredForm {
  readonly definition: FormDefinition;
  /** Each language is loaded when it is asked for; a form without texts shows ids in their place. */
  readonly texts: (locale: Locale) => Promise<FormTexts>;
}

/** A form joined with the formats that were asked for. */
export interface BoundForm extends AuthoredForm {
  readonly compiled: CompiledForm;
  readonly formats: readonly string[];
  /** The formats' names by their ids. */
  readonly titles: (locale: Locale) => Readonly<Record<string, string>>;
}

/** The forms that come with the command. */
export const forms: readonly string[] = ['business-loan'];

/**
 * Reads the form of `--form`: one that comes along, or a file written by `askless export`.
 *
 * @throws Problem that lists what is wrong with the file.
 */
export async function readForm(form: string): Promise<AuthoredForm> {
  if (form === 'business-loan') return readCatalogue();
  if (/^[\w-]+$/.test(form) && !existsSync(form))
    choose(form, { what: 'form', from: forms, otherwise: 'Or name a file.' });
  const json = readJson(form, 'The form file');
  const { parseForm } = await import('@askless/core/define');
  const definition = await listFaults(form, () => parseForm(json));
  return { definition, texts: async (locale) => definition.texts?.[locale] ?? noTexts(definition) };
}

/**
 * Reads the form of `--form` and joins it with the formats of `--formats`.
 *
 * @throws Problem that lists what is wrong with the form.
 */
export async function readBoundForm(options: { readonly form: string; readonly formats: string }): Promise<BoundForm> {
  const ids = listOf(options.formats, '--formats');
  for (const id of ids) choose(id, { what: 'format', from: formats.map((format) => format.id) });
  const form = await readForm(options.form);
  const { compileForm } = await import('@askless/core/define');
  return listFaults(options.form, async () => {
    const bindings = await Promise.all(
      formats.filter(({ id }) => ids.includes(id)).map((format) => format.bind(form.definition)),
    );
    const titles: BoundForm['titles'] = (locale) =>
      Object.fromEntries(bindings.map(({ format }) => [format.id, format.title[locale]]));
    const texts: BoundForm['texts'] = async (locale) =>
      bindings.reduce((all, binding) => extendTexts(all, binding.extends?.texts?.[locale]), await form.texts(locale));
    return { ...form, texts, compiled: compileForm(form.definition, bindings), formats: ids, titles };
  });
}

async function readCatalogue(): Promise<AuthoredForm> {
  const { businessLoan } = await import('@askless/catalog/business-loan');
  return {
    definition: businessLoan,
    texts: async (locale) =>
      locale === 'en'
        ? (await import('@askless/catalog/business-loan/texts/en')).texts
        : (await import('@askless/catalog/business-loan/texts/zh-CN')).texts,
  };
}

/** A definition from a file can be wrong in ways that no check foresees: those are its faults too, not the command's. */
async function listFaults<T>(form: string, read: () => T | Promise<T>): Promise<T> {
  const { DefinitionError } = await import('@askless/core/define');
  try {
    return await read();
  } catch (error) {
    // The stack ran out; the command says what to do about that.
    if (error instanceof RangeError) throw error;
    if (!(error instanceof DefinitionError))
      throw new Problem([
        `The form ${form} can not be read (${String(error)}): compare it with what “askless export” writes.`,
      ]);
    const faults = error.faults.map(
      ({ code, at, what, fix }) => `${at === '' ? '' : `${at}: `}${what} ${fix} [${code}]`,
    );
    throw new Problem([`The form ${form} has faults:`, ...firstOf(faults)]);
  }
}

function noTexts({ id }: FormDefinition): FormTexts {
  return { title: id, sections: {}, groups: {}, questions: {}, sources: {}, checks: {}, products: {}, gates: {} };
}
