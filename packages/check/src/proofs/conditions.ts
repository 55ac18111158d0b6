import { indexOf, type CompiledForm, type Condition, type Expression, type Legal } from '@askless/core';
import { yes, type Diagram } from '../diagram/index.js';
import { formatWants, type Encoding } from '../encoding/index.js';
import { checkPlace, fieldPlace, gatePlace, groupPlace, questionPlace } from './places.js';

/** A condition of a form, where it stands, and when it is looked at. */
export interface PlacedCondition {
  readonly at: string;
  readonly of: 'question' | 'group' | 'need' | 'format' | 'gate' | 'check';
  readonly id: string;
  readonly condition: Condition;
  readonly group?: string | undefined;
  /** Borrowers for whom it is looked at. */
  readonly around: (encoding: Encoding) => Diagram;
  /** It decides, with those beside it, whether its own group applies: then it is judged on a row apart from that. */
  readonly decidesGroup?: boolean;
}

/** Every condition of a form that an author wrote. */
export function listConditions(form: CompiledForm): readonly PlacedCondition[] {
  const { groups } = indexOf(form);
  return [
    ...form.questions.map((question): PlacedCondition => {
      const group = groups.get(question.group ?? '');
      const decidesGroup = group !== undefined && group.when === undefined;
      return {
        at: questionPlace(question.id, 'when'),
        of: 'question',
        id: question.id,
        condition: question.when,
        group: question.group,
        decidesGroup,
        around: (encoding) => inRow(decidesGroup ? undefined : group, question, encoding),
      };
    }),
    ...form.groups.flatMap((group): PlacedCondition[] => {
      const { id, when } = group;
      if (when === undefined) return [];
      return [
        { at: groupPlace(id, 'when'), of: 'group', id, condition: when, around: ({ inForce }) => inForce(group) },
      ];
    }),
    ...form.formats.map((format): PlacedCondition => ({
      at: `bindings/${format.id}/when`,
      of: 'format',
      id: format.id,
      condition: format.when,
      around: ({ inForce }) => inForce(format),
    })),
    ...form.needs.map((need): PlacedCondition => ({
      at: fieldPlace(need, form),
      of: 'need',
      id: need.path,
      condition: need.when,
      group: need.group,
      around: (encoding) => formatWants(need.format, need.group, encoding),
    })),
    ...form.products.flatMap(({ gates }, product) =>
      gates.map((gate, place): PlacedCondition => ({
        at: gatePlace(product, place),
        of: 'gate',
        id: gate.id,
        condition: gate.when,
        around: ({ inForce }) => inForce(gate),
      })),
    ),
    ...form.checks.flatMap((check, place) => checkConditions(check, place, form)),
  ];
}

function checkConditions(check: CompiledForm['checks'][number], place: number, form: CompiledForm): PlacedCondition[] {
  const { id, when = true, holds, at } = check;
  const group = indexOf(form).questions.get(at)?.group;
  const own = { of: 'check', id, group } as const;
  const inForce = (encoding: Encoding): Diagram => inRow(indexOf(form).groups.get(group ?? ''), check, encoding);
  return [
    { ...own, at: checkPlace(place, 'when'), condition: when, around: inForce },
    {
      ...own,
      at: checkPlace(place, 'holds'),
      condition: holds,
      around: (encoding) => encoding.space.diagrams.and(inForce(encoding), encoding.condition(when)),
    },
  ];
}

function inRow(group: CompiledForm['groups'][number] | undefined, legal: Legal, encoding: Encoding): Diagram {
  return encoding.space.diagrams.and(encoding.inForce(legal), group ? encoding.hasRow(group) : yes);
}

/** What a condition means where it stands. */
export function meaningOf(condition: Condition, { decidesGroup, group }: PlacedCondition, encoding: Encoding): Diagram {
  const standing = decidesGroup === true && group !== undefined ? encoding.onEmptyRow(group) : encoding;
  return standing.condition(condition);
}

/** A condition that an author wrote as yes or no is meant so. */
export function isWritten(rule: Condition | Expression): boolean {
  if (typeof rule !== 'object') return false;
  if ('and' in rule) return rule.and.some(isWritten);
  if ('or' in rule) return rule.or.some(isWritten) || rule.or.length === 0;
  return true;
}
