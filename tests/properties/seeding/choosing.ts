import type { CompiledQuestion, Condition } from '@askless/core';
import type { Random } from '@askless/core/testing';
import { questionOf } from './candidates.js';
import type { SeededFault } from './faultKind.js';
import { catalogue, withRules, type withRule } from './setting.js';

export function one<T>(random: Random, all: readonly T[]): T {
  const [first, ...others] = all;
  if (first === undefined) throw new Error('There is nothing to choose from.');
  return random.pick([first, ...others]);
}

export function missing(id: string): never {
  throw new Error(`There is no ${id}.`);
}

export function sameKind(id: string, among: readonly CompiledQuestion[]): readonly CompiledQuestion[] {
  const { kind } = questionOf(id).spec;
  const same = among.filter((other) => other.id !== id && other.spec.kind === kind);
  return same.length > 0 ? same : among.filter((other) => other.id !== id);
}

export function atGate(random: Random, change: (when: Condition) => Condition): SeededFault {
  const products = catalogue.definition.rules.products ?? [];
  const product = random.between(0, products.length - 1);
  const gate = random.between(0, (products[product]?.gates.length ?? 1) - 1);
  const changed = products.map((own, place) =>
    place !== product
      ? own
      : { ...own, gates: own.gates.map((kept, at) => (at === gate ? { ...kept, when: change(kept.when) } : kept)) },
  );
  return { setting: withRules(catalogue, { products: changed }), at: `rules/products/${product}/gates/${gate}/when` };
}

type Rule = Parameters<typeof withRule>[2];

/** What no author who writes TypeScript could write. */
export function parsePurposeless(rule: object): Required<Pick<Rule, 'stage' | 'sensitivity' | 'purposes'>> {
  return rule as Required<Pick<Rule, 'stage' | 'sensitivity' | 'purposes'>>;
}
