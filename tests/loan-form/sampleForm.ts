// Small forms with words in both languages, and the one format that wants their answers.
import type {
  AnswerSchema,
  Binding,
  Check,
  FormatField,
  FormDefinition,
  FormTexts,
  GroupRule,
  Locale,
  Product,
  QuestionRule,
  QuestionSchema,
} from '@askless/core';

type Words = Readonly<Record<Locale, string>>;

/** One question of a sample form; what is left out is filled in. */
export interface SampleQuestion {
  readonly schema: QuestionSchema;
  readonly label: Words;
  readonly help?: Words;
  readonly options?: Readonly<Record<string, Words>>;
  readonly rule?: Partial<QuestionRule>;
  readonly field?: Partial<FormatField>;
}

/** A section of single questions, or with a `group` the rows of one. */
interface SamplePart {
  readonly label: Words;
  readonly row?: Words;
  readonly group?: GroupRule;
  readonly questions: Readonly<Record<string, SampleQuestion>>;
}

export interface Sample {
  readonly id: string;
  readonly title: Words;
  readonly parts: Readonly<Record<string, SamplePart>>;
  readonly checks?: readonly (Check & { readonly text: Words })[];
  readonly sources?: Readonly<Record<string, Words>>;
  readonly products?: readonly SampleProduct[];
}

/** A product with its gates, and what is said of them. */
interface SampleProduct {
  readonly id: string;
  readonly label: Words;
  readonly gates: readonly (Product['gates'][number] & { readonly text: Words })[];
}

/** The definition of a sample and the binding of its format. */
export function sampleForm(sample: Sample): { readonly form: FormDefinition; readonly formats: readonly [Binding] } {
  const groups = Object.entries(sample.parts).flatMap(([id, { group }]) => (group ? [[id, group] as const] : []));
  const form: FormDefinition = {
    id: sample.id,
    version: '1',
    schema: { type: 'object', additionalProperties: false, properties: mapped(sample.parts, schemaOf) },
    rules: {
      questions: Object.fromEntries(
        questionsOf(sample).map(([id, { rule }]) => [
          id,
          { stage: 'application', sensitivity: 'public', purposes: ['decision'], ...rule } satisfies QuestionRule,
        ]),
      ),
      groups: Object.fromEntries(groups),
      products: (sample.products ?? []).map(({ id, gates }) => ({
        id,
        gates: gates.map(({ text: _text, ...gate }) => gate),
      })),
      checks: (sample.checks ?? []).map(({ text: _text, ...check }) => check),
    },
    layout: Object.entries(sample.parts).map(([id, { group, questions }]) => ({
      id,
      items: group ? [id] : Object.keys(questions).map((name) => `${id}.${name}`),
    })),
    texts: { en: textsOf(sample, 'en'), 'zh-CN': textsOf(sample, 'zh-CN') },
  };
  return { form, formats: [bindingOf(sample)] };
}

function questionsOf({ parts }: Sample): readonly (readonly [id: string, question: SampleQuestion])[] {
  return Object.entries(parts).flatMap(([part, { questions }]) =>
    Object.entries(questions).map(([name, question]) => [`${part}.${name}`, question] as const),
  );
}

function schemaOf({ group, questions }: SamplePart): AnswerSchema['properties'][string] {
  const section = {
    type: 'object',
    additionalProperties: false,
    properties: mapped(questions, ({ schema }) => schema),
  } as const;
  return group ? { type: 'array', items: section } : section;
}

function textsOf(sample: Sample, locale: Locale): FormTexts {
  const why = { en: 'The bank needs it to decide.', 'zh-CN': '银行审批需要。' }[locale];
  return {
    title: sample.title[locale],
    sections: mapped(sample.parts, ({ label }) => label[locale]),
    groups: mapped(sample.parts, ({ label, row = label }) => ({ label: label[locale], row: row[locale] })),
    questions: Object.fromEntries(
      questionsOf(sample).map(([id, { label, help, options }]) => [
        id,
        {
          label: label[locale],
          why,
          ...(help ? { help: help[locale] } : {}),
          ...(options ? { options: mapped(options, (words) => words[locale]) } : {}),
        },
      ]),
    ),
    sources: mapped(sample.sources ?? {}, (words) => words[locale]),
    checks: Object.fromEntries((sample.checks ?? []).map(({ id, text }) => [id, text[locale]])),
    products: Object.fromEntries((sample.products ?? []).map(({ id, label }) => [id, label[locale]])),
    gates: Object.fromEntries(
      (sample.products ?? []).flatMap(({ gates }) => gates.map(({ id, text }) => [id, text[locale]])),
    ),
  };
}

/** A field for each question that is asked or found; what is calculated the format does not want. */
function bindingOf(sample: Sample): Binding {
  const cells = questionsOf(sample).map(([id, { field, rule: { stage } = {} }]) => {
    const [part = '', name = ''] = id.split('.');
    const inGroup = sample.parts[part]?.group !== undefined;
    const path = inGroup ? `${part}[].${name}` : id;
    return { path, field: { ...(stage ? { stage } : {}), ...field }, cell: { var: inGroup ? `item.${name}` : id } };
  });
  return {
    form: sample.id,
    format: {
      id: `${sample.id}-intake`,
      version: '2026',
      title: { en: 'Sample intake', 'zh-CN': '样本进件' },
      fields: cells.map(({ path, field }) => ({
        path,
        strength: 'must',
        supplier: 'applicant',
        tokens: { notApplicable: { omit: true } },
        ...field,
      })),
    },
    cells: Object.fromEntries(cells.map(({ path, cell }) => [path, cell])),
    tables: Object.fromEntries(
      Object.entries(sample.parts).flatMap(([id, { group }]) => (group ? [[id, { groups: [id] }]] : [])),
    ),
  };
}

function mapped<T, U>(entries: Readonly<Record<string, T>>, change: (entry: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, change(entry)]));
}
