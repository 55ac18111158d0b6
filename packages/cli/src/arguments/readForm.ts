import { existsSync } from 'node:fs';
import {
  extendTexts,
  type Binding,
  type CompiledForm,
  type FormDefinition,
  type FormTexts,
  type Locale,
} from '@askless/core';
import { firstOf, Problem } from '../problem.js';
import { choose, listOf } from './choose.js';
import { formats } from './formats.js';
import { parseJson, readText } from './readJson.js';

/** A form with its texts. */
export interface AuthoredForm {
  readonly definition: FormDefinition;
  /** Each language is loaded when it is asked for; a form without texts shows ids in their place. */
  readonly texts: (locale: Locale) => Promise<FormTexts>;
  /** What stands in the file of `--form`; left out for a form that comes along. */
  readonly text?: string;
}

/** A form joined with the formats that were asked for. */
export interface BoundForm extends AuthoredForm {
  readonly compiled: CompiledForm;
  /** The definition with what the formats' bindings add to it. */
  readonly extended: FormDefinition;
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
  const text = readText(form, 'The form file');
  const json = parseJson(text, `The form file ${form}`);
  const { parseForm } = await import('@askless/core/define');
  return authored(await listFaults(form, () => parseForm(json)), text);
}

function authored(definition: FormDefinition, text?: string): AuthoredForm {
  return {
    definition,
    texts: async (locale) => definition.texts?.[locale] ?? noTexts(definition),
    ...(text === undefined ? {} : { text }),
  };
}

/** A form with the texts of both languages in its definition, where it has any: compiled, they are checked too. */
export async function withTexts(form: AuthoredForm): Promise<AuthoredForm> {
  const { definition, texts, text } = form;
  if (definition.texts || text !== undefined) return form;
  return { ...form, definition: { ...definition, texts: { 'zh-CN': await texts('zh-CN'), en: await texts('en') } } };
}

/**
 * Reads a form, or a patch of another: a file without an id is one.
 *
 * @throws Problem that lists what is wrong with it.
 */
export async function readFormOrPatch(name: string, base: AuthoredForm): Promise<AuthoredForm> {
  if (name === 'business-loan' || !existsSync(name)) return readForm(name);
  const text = readText(name, 'The form file');
  const json = parseJson(text, `The form file ${name}`);
  const { extendForm, parseForm } = await import('@askless/core/define');
  return listFaults(name, () => {
    if (typeof json !== 'object' || json === null || Array.isArray(json) || 'id' in json)
      return authored(parseForm(json), text);
    return authored(parseForm(extendForm(base.definition, json)), text);
  });
}

/**
 * Reads the form of `--form` and joins it with the formats of `--formats`.
 *
 * @throws Problem that lists what is wrong with the form.
 */
export async function readBoundForm(options: { readonly form: string; readonly formats: string }): Promise<BoundForm> {
  const ids = readFormats(options.formats);
  return bindForm(await readForm(options.form), options.form, ids);
}

/**
 * The formats of `--formats`.
 *
 * @throws Problem for one that there is not.
 */
export function readFormats(text: string): readonly string[] {
  const ids = listOf(text, '--formats');
  for (const id of ids) choose(id, { what: 'format', from: formats.map((format) => format.id) });
  return ids;
}

/**
 * Joins a form with formats.
 *
 * @param name What the form is called in sentences.
 * @throws Problem that lists what is wrong with the form.
 */
export async function bindForm(form: AuthoredForm, name: string, ids: readonly string[]): Promise<BoundForm> {
  const { compileForm, extendForm } = await import('@askless/core/define');
  return listFaults(name, async () => {
    const bindings: readonly Binding[] = await Promise.all(
      formats.filter(({ id }) => ids.includes(id)).map((format) => format.bind(form.definition)),
    );
    const titles: BoundForm['titles'] = (locale) =>
      Object.fromEntries(bindings.map(({ format }) => [format.id, format.title[locale]]));
    const texts: BoundForm['texts'] = async (locale) =>
      bindings.reduce((all, binding) => extendTexts(all, binding.extends?.texts?.[locale]), await form.texts(locale));
    return {
      ...form,
      texts,
      compiled: compileForm(form.definition, bindings),
      extended: bindings.reduce((one, binding) => extendForm(one, binding.extends ?? {}), form.definition),
      formats: ids,
      titles,
    };
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
