import type { CompiledForm } from '../compiled/index.js';
import { compileForm } from '../define/index.js';
import type {
  AnswerSchema,
  Check,
  FormDefinition,
  GroupRule,
  Product,
  QuestionRule,
  QuestionSchema,
  Stage,
} from '../form/index.js';
import type { Binding, FormatField } from '../format/index.js';

/** A question of a small form: its kind and whatever its rule needs; the rest is filled in. */
export interface SmallQuestion extends Partial<QuestionRule> {
  readonly kind: QuestionSchema['kind'];
  readonly options?: readonly string[];
  readonly min?: string;
  readonly max?: string;
  readonly scheme?: NonNullable<QuestionSchema['scheme']>;
}

/** A small form for tests: questions by id, groups by id, and what one format wants. */
export interface SmallForm {
  readonly questions: Readonly<Record<string, SmallQuestion>>;
  /** Parts of these names are groups. */
  readonly groups?: Readonly<Record<string, GroupRule>>;
  /** Ids that the format `test` wants; left out: all. Fields can be changed by id. */
  readonly wanted?: readonly string[];
  readonly fields?: Readonly<Record<string, Partial<FormatField>>>;
  readonly checks?: readonly Check[];
  readonly products?: readonly Product[];
  readonly binding?: Partial<Binding>;
}

/** Compiles a small form with its format. */
export function smallForm(small: SmallForm): CompiledForm {
  return compileForm(smallDefinition(small), [smallBinding(small)]);
}

/** The definition of a small form. */
export function smallDefinition({ questions, groups = {}, checks = [], products = [] }: SmallForm): FormDefinition {
  const properties: Record<string, AnswerSchema['properties'][string]> = {};
  const rules: Record<string, QuestionRule> = {};
  const layout = new Map<string, string[]>();
  for (const [id, question] of Object.entries(questions)) {
    const [part = '', name = ''] = id.split('.');
    const isGroup = part in groups;
    properties[part] = withQuestion(properties[part], { name, isGroup, schema: schemaOf(question) });
    rules[id] = ruleOf(question);
    layout.set(part, isGroup ? [part] : [...(layout.get(part) ?? []), id]);
  }
  return {
    id: 'small',
    version: '1',
    schema: { type: 'object', additionalProperties: false, properties },
    rules: { questions: rules, groups, checks, products },
    layout: [...layout].map(([id, items]) => ({ id, items })),
  };
}

interface Added {
  readonly name: string;
  readonly isGroup: boolean;
  readonly schema: QuestionSchema;
}

function withQuestion(
  part: AnswerSchema['properties'][string] | undefined,
  { name, isGroup, schema }: Added,
): AnswerSchema['properties'][string] {
  const before = part?.type === 'array' ? part.items.properties : part?.properties;
  const section = { type: 'object', additionalProperties: false, properties: { ...before, [name]: schema } } as const;
  return isGroup ? { type: 'array', items: section } : section;
}

function schemaOf({ kind, options, min, max, scheme }: SmallQuestion): QuestionSchema {
  const limits = { min, max, scheme };
  const bounds = Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
  if (kind === 'choices')
    return { kind, type: 'array', items: { type: 'string', ...(options ? { enum: options } : {}) } };
  return {
    kind,
    type: kind === 'boolean' ? 'boolean' : kind === 'integer' ? 'integer' : 'string',
    ...(options ? { enum: options } : {}),
    ...bounds,
  };
}

function ruleOf({
  kind: _kind,
  options: _options,
  min: _min,
  max: _max,
  scheme: _scheme,
  ...rule
}: SmallQuestion): QuestionRule {
  return { stage: 'application' satisfies Stage, sensitivity: 'public', purposes: ['decision'], ...rule };
}

/** The binding of a small form: the format `test` with one field a wanted question. */
export function smallBinding({
  questions,
  groups = {},
  wanted = Object.keys(questions),
  fields = {},
  binding = {},
}: SmallForm): Binding {
  const path = (id: string): string => {
    const [part = '', name = ''] = id.split('.');
    return part in groups ? `${part}[].${name}` : id;
  };
  const cells = wanted.map(
    (id) => [path(id), { var: path(id).includes('[]') ? `item.${id.split('.')[1] ?? ''}` : id }] as const,
  );
  return {
    format: {
      id: 'test',
      version: '1',
      title: { 'zh-CN': '测试', en: 'Test' },
      fields: wanted.map((id) => ({
        path: path(id),
        strength: 'must',
        supplier: 'applicant',
        tokens: { notApplicable: { omit: true } },
        ...fields[id],
      })),
    },
    form: 'small',
    cells: Object.fromEntries(cells),
    tables: Object.fromEntries(
      Object.keys(groups)
        .filter((group) => wanted.some((id) => id.startsWith(`${group}.`)))
        .map((group) => [group, { groups: [group] }]),
    ),
    ...binding,
  };
}
