import { defineReference } from '@askless/adapters/reference';
import { businessLoan } from '@askless/catalog/business-loan';
import { texts as en } from '@askless/catalog/business-loan/texts/en';
import { texts as zhCN } from '@askless/catalog/business-loan/texts/zh-CN';
import type { Binding, Condition, FormatField, FormDefinition, GroupRule, QuestionRule } from '@askless/core';

/** A form and the one format that it fills. */
export interface Setting {
  readonly definition: FormDefinition;
  readonly binding: Binding;
}

/** The catalogue's form with its texts, and the reference format. */
export const catalogue: Setting = {
  definition: { ...businessLoan, texts: { en, 'zh-CN': zhCN } },
  binding: defineReference(businessLoan),
};

/** A setting with another rule for one question. */
export function withRule(setting: Setting, id: string, patch: Partial<QuestionRule>): Setting {
  const { rules } = setting.definition;
  const rule = rules.questions[id];
  if (!rule) throw new Error(`There is no question ${id}.`);
  return withRules(setting, { questions: { ...rules.questions, [id]: { ...rule, ...patch } } });
}

/** A setting with another rule for one group. */
export function withGroup(setting: Setting, id: string, patch: Partial<GroupRule>): Setting {
  const { groups } = setting.definition.rules;
  return withRules(setting, { groups: { ...groups, [id]: { ...groups[id], ...patch } } });
}

export function withRules(setting: Setting, patch: Partial<FormDefinition['rules']>): Setting {
  const { definition } = setting;
  return { ...setting, definition: { ...definition, rules: { ...definition.rules, ...patch } } };
}

/** A setting with another cell in the binding, and whatever else of the binding. */
export function withCell(
  setting: Setting,
  path: string,
  cell: Binding['cells'][string],
  patch: Partial<Binding> = {},
): Setting {
  const { binding } = setting;
  return { ...setting, binding: { ...binding, cells: { ...binding.cells, [path]: cell }, ...patch } };
}

/** A setting whose format has another field at a path. */
export function withField(setting: Setting, path: string, patch: Partial<FormatField>): Setting {
  const { format } = setting.binding;
  const fields = format.fields.map((field) => (field.path === path ? { ...field, ...patch } : field));
  return { ...setting, binding: { ...setting.binding, format: { ...format, fields } } };
}

/** A setting whose format has no such field. */
export function withoutField(setting: Setting, path: string): Setting {
  const { format, cells } = setting.binding;
  const fields = format.fields.filter((field) => field.path !== path);
  const kept = Object.entries(cells).filter(([one]) => one !== path);
  return {
    ...setting,
    binding: { ...setting.binding, format: { ...format, fields }, cells: Object.fromEntries(kept) },
  };
}

/** A setting whose form has no such question, though all else speaks of it. */
export function withoutQuestion(setting: Setting, id: string): Setting {
  const { definition } = setting;
  const [part = '', name = ''] = id.split('.');
  const node = definition.schema.properties[part];
  if (node?.type !== 'object') throw new Error(`There is no section ${part}.`);
  const properties = Object.fromEntries(Object.entries(node.properties).filter(([one]) => one !== name));
  const questions = Object.fromEntries(Object.entries(definition.rules.questions).filter(([one]) => one !== id));
  return {
    ...setting,
    definition: {
      ...definition,
      schema: {
        ...definition.schema,
        properties: { ...definition.schema.properties, [part]: { ...node, properties } },
      },
      rules: { ...definition.rules, questions },
      layout: definition.layout.map(({ id: section, items }) => ({
        id: section,
        items: items.filter((item) => item !== id),
      })),
    },
  };
}

/** A condition that stands in the way of another. */
export function and(...conditions: readonly (Condition | undefined)[]): Condition {
  return { and: conditions.flatMap((condition) => (condition === undefined ? [] : [condition])) };
}

/** A test of one question. */
export function is(id: string, value: string | number | boolean): Condition {
  return { '==': [{ var: id }, value] };
}
