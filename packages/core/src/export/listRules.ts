import { indexOf, type CompiledForm, type GroupId } from '../compiled/index.js';
import type { Condition, Expression } from '../rule/index.js';

/** A condition or derivation of a form, by its id. */
export type ListedRule =
  | { readonly id: string; readonly group: GroupId | undefined; readonly condition: Condition }
  | {
      readonly id: string;
      readonly group: GroupId | undefined;
      readonly derives: string;
      readonly expression: Expression;
    };

/** Every condition that is not constant, and every derivation, in the form's order (SPEC X1). */
export function listRules(form: CompiledForm): ListedRule[] {
  const { questions } = indexOf(form);
  const all: ListedRule[] = [
    ...form.questions.flatMap(({ id, group, when, derive }): ListedRule[] => [
      { id: `questions.${id}.when`, group, condition: when },
      ...(derive === undefined ? [] : [{ id: `questions.${id}.derive`, group, derives: id, expression: derive }]),
    ]),
    ...form.groups.map(({ id, when }) => ({ id: `groups.${id}.when`, group: undefined, condition: when ?? true })),
    ...form.formats.map(({ id, when }) => ({ id: `formats.${id}.when`, group: undefined, condition: when })),
    ...form.needs.map(({ format, path, when, group }) => ({
      id: `needs.${format}:${path}${group === undefined ? '' : `@${group}`}`,
      group,
      condition: when,
    })),
    ...form.checks.flatMap(({ id, at, when = true, holds }) => {
      const group = questions.get(at)?.group;
      return [
        { id: `checks.${id}.when`, group, condition: when },
        { id: `checks.${id}.holds`, group, condition: holds },
      ];
    }),
    ...form.products.flatMap(({ id: product, gates }) =>
      gates.map(({ id, when }) => ({ id: `products.${product}.gates.${id}`, group: undefined, condition: when })),
    ),
  ];
  return all.filter((rule) => !('condition' in rule) || typeof rule.condition === 'object');
}
