import type { Condition, FormDefinition, Plan, Value } from '@askless/core';
import { stageRank } from '@askless/core';

/**
 * What a finished interview's document must hold, computed the plain way: two-valued, over complete answers, from the
 * definition alone. It shares nothing with the engine but the types.
 *
 * @returns `loan.amount`, `loans[0].balance`, …
 */
export function neededCells(definition: FormDefinition, plan: Plan): ReadonlySet<string> {
  const look: Look = { definition, plan };
  const needed = new Set<string>();
  for (const [part, node] of Object.entries(definition.schema.properties)) {
    if (part === 'profile') continue;
    const isGroup = node.type === 'array';
    const names = Object.keys(isGroup ? node.items.properties : node.properties);
    const rows = isGroup ? rowsOf(part, look) : [undefined];
    for (const name of names) {
      const rule = definition.rules.questions[`${part}.${name}`];
      if (!rule || rule.retired || rule.supplier || stageRank(rule.stage) > stageRank(plan.at.stage)) continue;
      rows.forEach((row, place) => {
        const at: Place = { part, row };
        if (applies(`${part}.${name}`, at, look))
          needed.add(row === undefined ? `${part}.${name}` : `${part}[${place}].${name}`);
      });
    }
  }
  return needed;
}

interface Look {
  readonly definition: FormDefinition;
  readonly plan: Plan;
}

interface Place {
  readonly part: string;
  readonly row: string | undefined;
}

function rowsOf(group: string, look: Look): readonly string[] {
  const rule = look.definition.rules.groups[group];
  const ids = Object.keys(look.definition.rules.questions).filter((id) => id.startsWith(`${group}.`));
  const open =
    rule?.when === undefined
      ? ids.some(
          (id) =>
            inForce(id, look) &&
            judge(hopeful(look.definition.rules.questions[id]?.when ?? true), { part: group, row: undefined }, look),
        )
      : judge(rule.when, { part: group, row: undefined }, look);
  if (!open) return [];
  if (!rule?.rows || !('fiscalYears' in rule.rows)) return look.plan.answers.rows.get(group) ?? [];
  const year = Number(look.plan.at.asOf.slice(0, 4));
  const count = rule.rows.fiscalYears;
  return Array.from({ length: count }, (_, place) => String(year - count + place));
}

/** A group can apply where only its rows' own answers stand in the way. */
function hopeful(condition: Condition): Condition {
  if (typeof condition !== 'object') return condition;
  if ('and' in condition) return { and: condition.and.map(hopeful) };
  if ('or' in condition) return { or: condition.or.map(hopeful) };
  return JSON.stringify(condition).includes('"item.') ? true : condition;
}

function inForce(id: string, { definition, plan }: Look): boolean {
  const { validFrom = '0', validTo = '9' } = definition.rules.questions[id] ?? {};
  return validFrom <= plan.at.asOf && plan.at.asOf <= validTo;
}

function applies(id: string, place: Place, look: Look): boolean {
  return inForce(id, look) && judge(look.definition.rules.questions[id]?.when ?? true, place, look);
}

function read(path: string, place: Place, look: Look): Value | null | undefined {
  const id = path.startsWith('item.') ? `${place.part}.${path.slice(5)}` : path;
  const own: Place = { part: place.part, row: path.startsWith('item.') ? place.row : undefined };
  if (!applies(id, own, look)) return look.definition.rules.questions[id]?.whenNotAsked;
  const decision = look.plan.decisions.get(own.row === undefined ? id : id.replace('.', `[${own.row}].`));
  return decision && 'value' in decision ? decision.value : undefined;
}

function judge(condition: Condition, place: Place, look: Look): boolean {
  if (typeof condition !== 'object') return condition;
  if ('and' in condition) return condition.and.every((part) => judge(part, place, look));
  if ('or' in condition) return condition.or.some((part) => judge(part, place, look));
  if ('!' in condition) return !judge(condition['!'], place, look);
  if ('in' in condition) {
    const [one, many] = condition.in;
    if ('var' in many) {
      const chosen = read(many.var, place, look);
      return Array.isArray(chosen) && chosen.some((option) => option === one);
    }
    const value = typeof one === 'object' && 'var' in one ? read(one.var, place, look) : undefined;
    return value !== null && value !== undefined && many.some((constant) => constant === value);
  }
  const [relation, [left, right]] = parseComparison(condition);
  const value = read(left.var, place, look);
  if (value === null || value === undefined) return false;
  if (relation === '==') return value === right;
  const [a, b] = [Number(value), Number(right)];
  return { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b }[relation];
}

type Relation = '==' | '<' | '<=' | '>' | '>=';
type Comparison = readonly [Relation, readonly [{ readonly var: string }, string | number | boolean]];

/** The catalogue's rules compare a question with a constant, and in no other way. */
function parseComparison(condition: object): Comparison {
  const [comparison] = Object.entries(condition);
  if (!comparison) throw new Error('An empty condition');
  return comparison as unknown as Comparison;
}
