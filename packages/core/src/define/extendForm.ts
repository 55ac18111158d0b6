import {
  extendTexts,
  type FormDefinition,
  type FormRules,
  type GroupSchema,
  type QuestionRule,
  type Section,
  type SectionSchema,
} from '../form/index.js';
import type { FormPatch } from '../format/index.js';

/**
 * A form changed without a fork: new questions, other conditions, thresholds, texts and order.
 *
 * Parts of the patch win over the base. A section of the layout gives the order of the base's section of that id, or is
 * added; questions that the patch places nowhere stay where they are, behind it, so that several patches can add to one section.
 * A mandatory question stays one; a condition given to it is a fault when the form is compiled.
 *
 * @returns A new definition; the base is unchanged.
 */
export function extendForm(base: FormDefinition, patch: FormPatch): FormDefinition {
  const properties = Object.entries(patch.schema ?? {}).map(([part, node]) => [
    part,
    extendPart(base.schema.properties[part], node),
  ]);
  return {
    ...base,
    version: patch.version ?? base.version,
    schema: { ...base.schema, properties: { ...base.schema.properties, ...Object.fromEntries(properties) } },
    rules: extendRules(base.rules, patch.rules ?? {}),
    layout: extendLayout(base.layout, patch.layout ?? []),
    ...(base.priors || patch.priors ? { priors: { ...base.priors, ...patch.priors } } : {}),
    ...(base.texts ? { texts: extendAllTexts(base.texts, patch.texts) } : {}),
  };
}

type Part = SectionSchema | GroupSchema;

/** New questions join those of the section or group; one of the same name replaces it. */
function extendPart(base: Part | undefined, patch: Part): Part {
  if (!base || base.type !== patch.type) return patch;
  if (base.type === 'array') return { ...base, items: extendSection(base.items, sectionOf(patch)) };
  return extendSection(base, sectionOf(patch));
}

function sectionOf(part: Part): SectionSchema {
  return part.type === 'array' ? part.items : part;
}

function extendSection(base: SectionSchema, patch: SectionSchema): SectionSchema {
  return { ...base, properties: { ...base.properties, ...patch.properties } };
}

function extendRules(base: FormRules, patch: NonNullable<FormPatch['rules']>): FormRules {
  const questions = Object.entries(patch.questions ?? {}).map(([id, rule]) => [
    id,
    extendRule(base.questions[id], rule),
  ]);
  const checks = patch.checks ?? [];
  const products = patch.products ?? [];
  return {
    questions: { ...base.questions, ...Object.fromEntries(questions) },
    groups: { ...base.groups, ...patch.groups },
    checks: [...(base.checks ?? []).filter(({ id }) => !checks.some((check) => check.id === id)), ...checks],
    products: [
      ...(base.products ?? []).filter(({ id }) => !products.some((product) => product.id === id)),
      ...products,
    ],
  };
}

/** What the law requires stays so: a patch can't take that away. */
function extendRule(base: QuestionRule | undefined, patch: Partial<QuestionRule>): Partial<QuestionRule> {
  return { ...base, ...patch, ...(base?.mandatory ? { mandatory: true } : {}) };
}

/** What the patch places nowhere stays in its section, behind what the patch places there: no question is ever lost. */
function extendLayout(base: readonly Section[], patch: readonly Section[]): Section[] {
  const placed = new Set(patch.flatMap(({ items }) => items));
  const extended = base.map(({ id, items }) => ({
    id,
    items: [...(patch.find((section) => section.id === id)?.items ?? []), ...items.filter((item) => !placed.has(item))],
  }));
  return [...extended, ...patch.filter(({ id }) => !base.some((section) => section.id === id))];
}

type Texts = NonNullable<FormDefinition['texts']>;

function extendAllTexts(base: Texts, patch: FormPatch['texts']): Texts {
  if (!patch) return base;
  return { 'zh-CN': extendTexts(base['zh-CN'], patch['zh-CN']), en: extendTexts(base.en, patch.en) };
}
