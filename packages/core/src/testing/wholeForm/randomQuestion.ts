import type { Stage } from '../../form/index.js';
import type { Value } from '../../value/index.js';
import type { Random } from '../random.js';
import { randomChoiceExpression, randomCondition, randomNumberExpression, type Reach } from './randomRule.js';
import type { SmallQuestion } from '../smallForm.js';

type Kind = 'boolean' | 'choice' | 'choices' | 'money' | 'integer' | 'date' | 'text';

const kinds: readonly [Kind, ...Kind[]] = [
  'boolean',
  'boolean',
  'choice',
  'choice',
  'money',
  'money',
  'integer',
  'choices',
  'date',
  'text',
  'text',
];

const options = ['a', 'b', 'c', 'd'];

/** A question of any kind whose rules read what is in reach. */
export function randomQuestion(reach: Reach, { stage }: { readonly stage: Stage }): SmallQuestion {
  const { random } = reach;
  const kind = random.pick(kinds);
  const isOpen = reach.questions.length === 0 || random.chance(0.45);
  const question: SmallQuestion = {
    kind,
    stage,
    ...(kind === 'choice' || kind === 'choices' ? { options } : {}),
    ...(kind === 'money' || kind === 'integer' ? { min: '0', ...(random.chance(0.5) ? { max: '1000' } : {}) } : {}),
    whenNotAsked: random.chance(0.5) ? null : restingValue(kind, random),
    ...(random.chance(0.5) ? { whenDeclined: random.chance(0.5) ? null : restingValue(kind, random) } : {}),
    ...(isOpen ? {} : { when: randomCondition(reach, 2) }),
    ...(random.chance(0.3) ? { sources: random.shuffle(['REG', 'TAX', 'CRM']).slice(0, random.between(1, 2)) } : {}),
    ...datesOf(random),
  };
  return random.chance(0.2) ? { ...question, ...derivationOf(question, reach) } : question;
}

function restingValue(kind: Kind, random: Random): Value {
  const values: Readonly<Record<Kind, Value>> = {
    boolean: random.chance(0.5),
    choice: 'a',
    choices: ['b'],
    money: '0',
    integer: 6,
    date: '2024-02-29',
    text: 'none',
  };
  return values[kind];
}

function datesOf(random: Random): Pick<SmallQuestion, 'validFrom' | 'validTo'> {
  if (random.chance(0.95)) return {};
  return random.chance(0.5) ? { validFrom: '2027-01-01' } : { validFrom: '2020-01-01' };
}

function derivationOf(question: SmallQuestion, reach: Reach): Pick<SmallQuestion, 'derive' | 'scale'> {
  const { kind } = question;
  if (kind === 'money') return { derive: randomNumberExpression(reach, 2), scale: 2 };
  if (kind === 'integer') return { derive: randomNumberExpression(reach, 1) };
  return kind === 'date' || kind === 'text' ? {} : { derive: randomChoiceExpression(question, reach) };
}
