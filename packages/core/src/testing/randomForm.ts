import type { Check, GroupRule } from '../form/index.js';
import type { Random } from './random.js';
import {
  options,
  randomComparison,
  randomCondition,
  randomNumber,
  type Readable,
  type Readables,
} from './randomRule.js';
import type { SmallForm, SmallQuestion } from './smallForm.js';

const kinds = ['money', 'integer', 'percent', 'boolean', 'choice', 'choices', 'date'] as const;

/**
 * A form whose rules are made up: questions of several kinds with conditions, dates, derivations, values for not being
 * asked or declined; groups with and without a condition, of fixed and of counted rows; checks of any two expressions.
 * Each question reads only earlier ones, so that the form compiles.
 */
export function randomForm(random: Random): SmallForm {
  const earlier: Readable[] = [];
  const questions: Record<string, SmallQuestion> = { 'base.rows': { kind: 'integer', min: '0', max: '3' } };
  const ask = (count: number, group?: string): void => {
    for (let place = 0; place < count; place += 1) {
      const id = `${group ?? 'a'}.q${earlier.length}`;
      const question = randomQuestion({ random, questions: earlier, group });
      questions[id] = question;
      earlier.push({ id, kind: question.kind, ...(group === undefined ? {} : { group }) });
    }
  };
  ask(6);
  const groups: Record<string, GroupRule> = {
    people: { minRows: random.between(0, 1) },
    team: { when: randomCondition({ random, questions: [...earlier] }), minRows: 1 },
    years: { rows: { fiscalYears: 2, key: 'years.year' } },
    parts: { rows: { count: { var: 'base.rows' } } },
  };
  questions['years.year'] = { kind: 'integer', min: '2000', max: '2100' };
  for (const group of Object.keys(groups)) ask(3, group);
  ask(4);
  return { questions, groups, checks: [0, 1, 2].map((place) => randomCheck(place, { random, questions: earlier })) };
}

function randomQuestion(readables: Readables): SmallQuestion {
  const { random } = readables;
  const kind = random.pick(kinds);
  const limits: Record<(typeof kinds)[number], Partial<SmallQuestion>> = {
    money: random.chance(0.5) ? { min: '0' } : {},
    integer: { min: '-5', max: '200' },
    percent: { min: '0', max: '100' },
    boolean: {},
    choice: { options },
    choices: { options },
    date: {},
  };
  const numeric = kind === 'money' || kind === 'percent' || kind === 'integer';
  const fixed = (): ReturnType<typeof constantOf> | null => (random.chance(0.5) ? null : constantOf(kind, random));
  return {
    kind,
    ...limits[kind],
    ...(random.chance(0.6) ? { when: randomCondition(readables) } : {}),
    whenNotAsked: fixed(),
    ...(random.chance(0.5) ? { whenDeclined: fixed() } : {}),
    ...(random.chance(0.1) ? { validFrom: random.pick(['2026-01-01', '2027-01-01'] as const) } : {}),
    ...(numeric && random.chance(0.3) ? randomDerivation(readables) : {}),
    ...(kind === 'choice' && random.chance(0.3)
      ? {
          derive: {
            case: [
              [randomCondition(readables), random.pick(options)],
              [randomCondition(readables), 'd'],
            ],
          },
        }
      : {}),
    ...(kind === 'choices' && random.chance(0.3)
      ? {
          derive: {
            choices: [
              [randomCondition(readables), 'a'],
              [randomCondition(readables), 'b'],
            ],
          },
        }
      : {}),
  };
}

function constantOf(kind: (typeof kinds)[number], random: Random): string | number | boolean | readonly string[] {
  switch (kind) {
    case 'boolean':
      return random.chance(0.5);
    case 'integer':
      return random.between(0, 60);
    case 'choice':
      return random.pick(options);
    case 'choices':
      return [random.pick(options)];
    case 'date':
      return '2026-06-15';
    default:
      return random.pick(['0', '0.5', '50'] as const);
  }
}

function randomDerivation(readables: Readables): Pick<SmallQuestion, 'derive' | 'scale'> {
  const { random } = readables;
  const [one, other] = [randomNumber(readables), randomNumber(readables, 1)];
  return random.chance(0.5)
    ? { derive: { '*': ['100', { '/': [one, other] }] }, scale: random.between(0, 2) }
    : { derive: one, ...(random.chance(0.5) ? { scale: random.between(0, 2) } : {}) };
}

function randomCheck(place: number, readables: Readables): Check {
  const { random } = readables;
  const left = random.chance(0.3)
    ? ({ '/': [randomNumber(readables, 1), randomNumber(readables, 1)] } as const)
    : randomNumber(readables);
  const right = random.chance(0.5) ? randomNumber(readables, 1) : '50';
  return { id: `c${place}`, holds: randomComparison(left, right, random), severity: 'confirm', at: 'a.q0' };
}
