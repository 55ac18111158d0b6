// Definitions survive a journey as JSON: the catalogue's, and random small ones.
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { texts as en } from '@askless/catalog/business-loan/texts/en';
import { texts as zhCN } from '@askless/catalog/business-loan/texts/zh-CN';
import type { Condition } from '@askless/core';
import { compileForm, DefinitionError, parseForm } from '@askless/core/define';
import {
  randomFrom,
  smallBinding,
  smallDefinition,
  type Random,
  type SmallForm,
  type SmallQuestion,
} from '@askless/core/testing';
import { expect, test } from 'vitest';

test('the catalogue’s, texts included', () => {
  const whole = { ...businessLoan, texts: { 'zh-CN': zhCN, en } };
  const again = parseForm(JSON.parse(JSON.stringify(whole)));
  expect(again).toEqual(whole);
  expect(compileForm(again, [reference])).toEqual(compileForm(whole, [reference]));
});

test('random small ones: the same definition, the same form, or the same faults', () => {
  const outcomes = { compiled: 0, faulty: 0 };
  for (let seed = 1; seed <= 400; seed += 1) {
    const small = randomForm(randomFrom(seed));
    const definition = smallDefinition(small);
    const again = parseForm(JSON.parse(JSON.stringify(definition)));
    expect(again).toEqual(definition);
    const [first, second] = [definition, again].map((one) => outcomeOf(one, small));
    expect(second).toEqual(first);
    outcomes[Array.isArray(first) ? 'faulty' : 'compiled'] += 1;
  }
  expect(outcomes.compiled).toBeGreaterThan(50);
  expect(outcomes.faulty).toBeGreaterThan(50);
});

function outcomeOf(definition: ReturnType<typeof smallDefinition>, small: SmallForm): unknown {
  try {
    return compileForm(definition, [smallBinding(small)]);
  } catch (error) {
    if (error instanceof DefinitionError) return error.faults;
    throw error;
  }
}

const ids = ['a.one', 'a.two', 'a.three', 'b.four', 'rows.five', 'rows.six'] as const;
const kinds = ['boolean', 'choice', 'choices', 'money', 'date', 'text'] as const;

/** Half of them read one question alone, so that they compile. */
function randomForm(random: Random): SmallForm {
  const read = random.chance(0.5) ? (['a.zero'] as const) : (['a.zero', 'a.zero', ...ids] as const);
  const chosen = ids.filter(() => random.chance(0.7));
  const questions = chosen.map((id) => [id, randomQuestion(random, read)] as const);
  return {
    questions: Object.fromEntries([['a.zero', { kind: 'boolean', whenNotAsked: null }], ...questions]),
    groups: random.chance(0.5)
      ? { rows: { minRows: random.between(0, 2) } }
      : { rows: { when: condition(random, read) } },
  };
}

type Ids = readonly [string, ...string[]];

function randomQuestion(random: Random, read: Ids): SmallQuestion {
  const kind = random.pick(kinds);
  return {
    kind,
    ...(kind.startsWith('choice') ? { options: ['x', 'y'] } : {}),
    ...(random.chance(0.5) ? { when: condition(random, read) } : {}),
    ...(random.chance(0.8) ? { whenNotAsked: null } : {}),
    ...(random.chance(0.1) ? { mandatory: true } : {}),
  };
}

function condition(random: Random, read: Ids, depth = 0): Condition {
  const one: Condition = { '==': [{ var: random.pick(read) }, read.length === 1 || random.chance(0.7) ? true : 'x'] };
  const overRows: Condition = { some: [{ var: 'rows' }, { '==': [{ var: 'five' }, true] }] };
  const leaf = read.length === 1 || random.chance(0.7) ? one : overRows;
  if (depth > 2 || random.chance(0.5)) return leaf;
  const inner = [condition(random, read, depth + 1), leaf] as const;
  const wholes: readonly [Condition, ...Condition[]] = [{ and: inner }, { or: inner }, { '!': leaf }];
  return random.pick(wholes);
}
