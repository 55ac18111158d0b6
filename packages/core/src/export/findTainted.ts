import type { CompiledForm } from '../compiled/index.js';
import { partsOf, readsOf, type Rule } from '../rule/index.js';

/**
 * The questions and groups that can be undecided because a number on the way is beyond what doubles hold: those that
 * calculate, and those that read them, however far away.
 */
export function findTainted({ questions, groups }: CompiledForm): ReadonlySet<string> {
  const rules = new Map<string, readonly Rule[]>([
    ...questions.map(({ id, when, derive = true }) => [id, [when, derive]] as const),
    ...groups.map(({ id, when = true, minRows, counted = true }) => [id, [when, minRows, counted]] as const),
  ]);
  const groupOf = new Map(questions.flatMap(({ id, group }) => (group === undefined ? [] : [[id, group] as const])));
  const openOf = new Map(groups.map(({ id, when, questions: own }) => [id, when === undefined ? own : []] as const));
  const tainted = new Set<string>();
  for (let before = -1; before < tainted.size;) {
    before = tainted.size;
    for (const [id, own] of rules) {
      const reads = own.flatMap((rule) => [...readsOf(rule).questions, ...readsOf(rule).groups]);
      const around = [...(openOf.get(id) ?? []), ...(groupOf.has(id) ? [groupOf.get(id) ?? ''] : [])];
      if (own.some(calculates) || [...reads, ...around].some((read) => tainted.has(read))) tainted.add(id);
    }
  }
  return tainted;
}

function calculates(rule: Rule): boolean {
  if (typeof rule !== 'object' || 'var' in rule) return false;
  return ['+', '-', '*', '/', 'sum'].some((operator) => operator in rule) || partsOf(rule).some(calculates);
}
