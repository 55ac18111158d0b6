import type { CompiledGroup, CompiledQuestion } from '../compiled/index.js';
import type {
  AnswerSchema,
  FormDefinition,
  GroupRule,
  GroupSchema,
  QuestionRule,
  QuestionSchema,
  SectionSchema,
} from '../form/index.js';
import type { Condition, Expression } from '../rule/index.js';
import type { ValueSpec } from '../value/index.js';
import type { Faults } from './faults.js';
import { parseCondition, parseExpression, type RuleContext } from './parseRule.js';

/** A question of the schema with its place. */
export interface SchemaQuestion {
  readonly id: string;
  readonly part: string;
  readonly group: string | undefined;
  readonly schema: QuestionSchema;
  readonly spec: ValueSpec;
}

const forbidden = new Set([
  '__proto__',
  'prototype',
  'constructor',
  'closed',
  'item',
  'hasOwnProperty',
  'toString',
  'valueOf',
]);

/** Lists the questions of a schema in their order; ids that can't be used are faults. */
export function listQuestions(schema: AnswerSchema, faults: Faults): SchemaQuestion[] {
  return Object.entries(schema.properties).flatMap(([part, node]) => {
    checkId(part, `schema.${part}`, faults);
    const repeated = isGroup(node);
    return Object.entries(repeated ? node.items.properties : node.properties).map(([name, question]) => {
      checkId(name, `schema.${part}.${name}`, faults);
      return {
        id: `${part}.${name}`,
        part,
        group: repeated ? part : undefined,
        schema: question,
        spec: specOf(question),
      };
    });
  });
}

function isGroup(node: SectionSchema | GroupSchema): node is GroupSchema {
  return node.type === 'array';
}

function checkId(id: string, at: string, faults: Faults): void {
  if (!/^[A-Za-z][A-Za-z0-9]{0,63}$/.test(id) || forbidden.has(id)) {
    faults.add('forbidden-id', at, `“${id.slice(0, 64)}” can not be an id.`);
  }
}

/** The value kind of a question's schema: its annotations, with the options from `enum`. */
function specOf({
  type: _type,
  enum: options,
  items,
  currency: _currency,
  unit: _unit,
  country: _country,
  ...rest
}: QuestionSchema): ValueSpec {
  const { properties: _properties, required: _required, additionalProperties: _additional, ...spec } = rest;
  const all = options ?? items?.enum;
  return all ? { ...spec, options: all } : spec;
}

/** What rules of one definition can read. */
export function ruleContext(questions: readonly SchemaQuestion[], faults: Faults): Omit<RuleContext, 'at'> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const groups = new Set(questions.flatMap(({ group }) => group ?? []));
  return {
    faults,
    spec: (id) => byId.get(id)?.spec,
    groupOf: (id) => byId.get(id)?.group,
    isGroup: (id) => groups.has(id),
  };
}

type Widening = ReadonlyMap<string, readonly Condition[]>;

interface Joining {
  readonly definition: FormDefinition;
  readonly context: Omit<RuleContext, 'at'>;
  /** What bindings add to a `when`. */
  readonly widening: Widening;
  /** The section of the layout in which each question or group stands. */
  readonly sections: ReadonlyMap<string, string>;
}

/** Joins a question's schema, rule and place. */
export function compileQuestion(question: SchemaQuestion, joining: Joining): CompiledQuestion | undefined {
  const { definition, context } = joining;
  const rule = definition.rules.questions[question.id];
  const at = `rules.questions.${question.id}`;
  if (!rule) {
    context.faults.add('missing-rule', at, `${question.id} has no rule.`);
    return undefined;
  }
  checkRule(rule, at, context.faults);
  const scope = { ...context, group: question.group };
  return {
    id: question.id,
    section: joining.sections.get(question.group ?? question.id) ?? question.part,
    spec: question.spec,
    when: widen(parseCondition(rule.when ?? true, { ...scope, at: `${at}.when` }), joining.widening.get(question.id)),
    sources: rule.sources ?? [],
    stage: rule.stage,
    sensitivity: rule.sensitivity,
    purposes: rule.purposes,
    mandatory: rule.mandatory ?? false,
    onGeneralForm: rule.onGeneralForm ?? false,
    readByRules: false,
    consumed: false,
    ...optional(question, rule),
    ...(rule.derive === undefined
      ? {}
      : { derive: parseExpression(rule.derive, { ...scope, at: `${at}.derive`, pairs: true }) }),
  };
}

type Carried = Partial<CompiledQuestion>;

/** What is carried over as it is, where it is given. */
function optional({ group, schema }: SchemaQuestion, rule: QuestionRule): Carried {
  const { whenNotAsked, whenDeclined, scale, suggestion, suggestions, allows, retired, concept, party, supplier } =
    rule;
  const all = {
    group,
    currency: schema.currency,
    unit: schema.unit,
    country: schema.country,
    whenNotAsked,
    whenDeclined,
    scale,
    suggestion,
    suggestions,
    allows,
    retired,
    concept,
    party,
    supplier,
    source: rule.source,
    validFrom: rule.validFrom,
    validTo: rule.validTo,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function checkRule(rule: QuestionRule, at: string, faults: Faults): void {
  if (rule.mandatory && (rule.when ?? true) !== true)
    faults.add('mandatory-condition', `${at}.when`, 'A mandatory question has a condition.');
  if (rule.mandatory && rule.supplier === 'lender')
    faults.add('mandatory-condition', `${at}.supplier`, 'A mandatory question is left to the lender.');
  if (rule.purposes.length === 0 && !rule.retired)
    faults.add('no-purpose', `${at}.purposes`, 'The question has no purpose.');
}

/** The same condition, or wider where bindings ask for more. */
export function widen(when: Condition, also: readonly Condition[] | undefined): Condition {
  if (!also || when === true) return when;
  return also.includes(true) ? true : { or: [when, ...also] };
}

/** Joins a group's schema, rule and place. */
export function compileGroup(group: string, questions: readonly SchemaQuestion[], joining: Joining): CompiledGroup {
  const { definition, context } = joining;
  const rule: GroupRule = definition.rules.groups[group] ?? {};
  const at = `rules.groups.${group}`;
  const own = questions.filter((question) => question.group === group).map(({ id }) => id);
  return {
    id: group,
    section: joining.sections.get(group) ?? group,
    questions: own,
    party: rule.party ?? false,
    ...(rule.when === undefined
      ? {}
      : { when: widen(parseCondition(rule.when, { ...context, at: `${at}.when` }), joining.widening.get(group)) }),
    ...compileRows(rule, own, { ...context, pairs: true, at }),
    ...(rule.title === undefined ? {} : { title: rule.title }),
    ...(rule.validFrom === undefined ? {} : { validFrom: rule.validFrom }),
    ...(rule.validTo === undefined ? {} : { validTo: rule.validTo }),
  };
}

type CompiledRows = Pick<CompiledGroup, 'minRows' | 'maxRows' | 'fiscalYears' | 'counted'>;

/** How the rows of a group come about, and how many there may be. */
function compileRows(
  { rows, minRows, maxRows }: GroupRule,
  own: readonly string[],
  context: RuleContext,
): CompiledRows {
  const expression = (written: Expression, name: string): Expression =>
    parseExpression(written, { ...context, at: `${context.at}.${name}` });
  const limits = {
    minRows: expression(minRows ?? 0, 'minRows'),
    ...(maxRows === undefined ? {} : { maxRows: expression(maxRows, 'maxRows') }),
  };
  if (rows && 'count' in rows) return { ...limits, counted: expression(rows.count, 'rows') };
  if (!rows || !('fiscalYears' in rows)) return limits;
  if (!own.includes(rows.key))
    context.faults.add('missing-key', `${context.at}.rows`, `${rows.key} is no question of the group.`);
  return { ...limits, fiscalYears: { count: rows.fiscalYears, key: rows.key } };
}
