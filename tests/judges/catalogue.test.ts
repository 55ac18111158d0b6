// The form business-loan against the reference catalogue, field by field: what it says is what the form does.
import { businessLoan } from '@askless/catalog/business-loan';
import { texts as en } from '@askless/catalog/business-loan/texts/en';
import { texts as zhCN } from '@askless/catalog/business-loan/texts/zh-CN';
import { indexOf, parseDecimal, type CompiledQuestion } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { randomFrom, type Random } from '@askless/core/testing';
import { describe, expect, it } from 'vitest';
import { readFields, readProfile, typeset, type ReferenceField, type ReferenceRule } from './domain.js';
import { hasShared } from './shared.js';

const { questions, groups } = indexOf(compileForm(businessLoan, []));
const fields = hasShared ? readFields() : [];
const rules: Readonly<
  Record<string, (typeof businessLoan.rules.questions)[keyof typeof businessLoan.rules.questions]>
> = businessLoan.rules.questions;
const englishTexts: Readonly<Record<string, (typeof en.questions)[keyof typeof en.questions]>> = en.questions;
const chineseTexts: Readonly<Record<string, (typeof en.questions)[keyof typeof en.questions]>> = zhCN.questions;

function ours(id: string): CompiledQuestion {
  return questions.get(id)!;
}

/** Everything in which ours differs from the reference, by field. */
function differences(compare: (field: ReferenceField) => readonly [mine: unknown, theirs: unknown]): unknown[] {
  return fields.flatMap((field) => {
    const [mine, theirs] = compare(field);
    return JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [{ id: field.id, mine, theirs }];
  });
}

describe.skipIf(!hasShared)('the form business-loan is the reference catalogue', () => {
  it('in its fields, besides the profile', () => {
    const own = [...questions.keys()].filter((id) => !id.startsWith('profile.'));
    expect(own.toSorted()).toEqual(fields.map(({ id }) => id).toSorted());
    expect(own).toHaveLength(312);
  });

  it('in its sections and groups', () => {
    expect(
      differences(({ id, section, group }) => [
        [ours(id).section, ours(id).group ?? null],
        [section, group],
      ]),
    ).toEqual([]);
    const { sections, groups: named } = readProfile();
    expect(sections.map(({ id, zh, en: english }) => [id, zh, english])).toEqual(
      businessLoan.layout.slice(1).map(({ id }) => [id, zhCN.sections[id], en.sections[id]]),
    );
    expect(named.map(({ id }) => id).toSorted()).toEqual([...groups.keys()].toSorted());
  });

  it('in its labels', () => {
    expect(
      differences(({ id, label }) => [
        [chineseTexts[id]?.label, englishTexts[id]?.label],
        [typeset(label.zh), label.en],
      ]),
    ).toEqual([]);
  });

  it('in why each is asked', () => {
    expect(
      differences(({ id, why }) => [
        [chineseTexts[id]?.why, englishTexts[id]?.why],
        [typeset(why.zh), why.en],
      ]),
    ).toEqual([]);
  });

  it('in its options', () => {
    expect(differences(({ id, options }) => [ours(id).spec.options, options])).toEqual([]);
  });

  it('in its kinds', () => {
    expect(differences(({ id, type }) => [kinds[type]?.includes(ours(id).spec.kind), true])).toEqual([]);
  });

  it('in stages, sources, purposes, sensitivity and evidence', () => {
    expect(
      differences((field) => {
        const { stage, sources, sensitivity, purposes } = ours(field.id);
        return [
          [stage, sources, sensitivity, purposes, rules[field.id]?.evidence ?? []],
          [field.stage, field.sources, sensitivities[field.sensitivity], field.use, field.evidence],
        ];
      }),
    ).toEqual([]);
  });

  it('in what is retired, protected, dated, and stands on the general form', () => {
    expect(
      differences((field) => [
        [
          rules[field.id]?.retired?.reason,
          rules[field.id]?.prohibitedBasis,
          ours(field.id).validFrom,
          ours(field.id).onGeneralForm,
        ],
        [field.legacy, field.prohibitedBasis ?? undefined, field.effectiveFrom, field.traditional],
      ]),
    ).toEqual([]);
  });

  it('in what rules read when a question is not asked', () => {
    expect(differences((field) => [ours(field.id).whenNotAsked, field.whenNotAsked])).toEqual([]);
  });

  it('in what is suggested or computed, where it is not retired', () => {
    expect(
      differences(({ id, derivedFrom, legacy }) => {
        const { suggestion, derive } = ours(id);
        return [
          { suggestion, computed: derive !== undefined },
          {
            suggestion:
              derivedFrom && !derivedFrom.expr && legacy === undefined
                ? { inputs: derivedFrom.inputs, rule: derivedFrom.rule }
                : undefined,
            computed: derivedFrom?.expr !== undefined,
          },
        ];
      }),
    ).toEqual([]);
  });

  it('in what is computed, on a thousand random rows each', () => {
    const random = randomFrom(1);
    const computed = fields.filter(({ derivedFrom }) => derivedFrom?.expr !== undefined);
    for (const { id, group, derivedFrom } of computed) {
      for (let round = 0; round < 1000; round += 1) {
        const numbers = new Map(derivedFrom!.inputs.map((input) => [input, random.between(1, 1_000_000)]));
        const read = (path: string): number | undefined => numbers.get(path.replace(/^item\b/, group ?? ''));
        expect({ id, value: computeBoth(ours(id).derive, read) }).toEqual({
          id,
          value: computeBoth(derivedFrom?.expr, read),
        });
      }
    }
    expect(computed).toHaveLength(6);
  });

  it('in when each applies, on five hundred random borrowers each', () => {
    const random = randomFrom(7);
    const wrong = fields.filter((field) => {
      if (field.legacy !== undefined) return ours(field.id).when !== true;
      return Array.from({ length: 500 }, () => randomAnswers(random)).some((answers) => {
        const read = (path: string): unknown => answers(path.replace(/^item\b/, field.group ?? ''));
        return holds(field.neededWhen, read) !== holds(ours(field.id).when as ReferenceRule, read);
      });
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('in the facts of the profile', () => {
    const { dimensions } = readProfile();
    expect(dimensions.map(({ id, values }) => [`profile.${id}`, values])).toEqual(
      [...questions.values()].filter(({ id }) => id.startsWith('profile.')).map(({ id, spec }) => [id, spec.options]),
    );
  });

  it('in the names of sources', () => {
    expect(Object.keys(readProfile().sources).toSorted()).toEqual(Object.keys(en.sources).toSorted());
  });
});

const sensitivities: Readonly<Record<string, string>> = {
  business: 'public',
  confidential: 'personal',
  pii: 'personal',
  'pii-high': 'sensitive',
  protected: 'demographic',
};

/** Kinds that a type of the reference may have become; identifiers were texts there. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  money: ['money'],
  percent: ['percent'],
  boolean: ['boolean'],
  integer: ['integer'],
  file: ['file'],
  date: ['date', 'monthDay'],
  enum: ['choice'],
  'enum[]': ['choices'],
  'string[]': ['texts'],
  country: ['country'],
  address: ['address', 'region'],
  string: ['text', 'identifier', 'monthDay', 'month', 'region'],
  text: ['text'],
  number: ['decimal'],
  phone: ['identifier'],
  email: ['identifier'],
  url: ['identifier'],
};

/** Answers to whatever a rule reads, the same for the same question. */
function randomAnswers(random: Random): (id: string) => unknown {
  const drawn = new Map<string, unknown>();
  return (id) => {
    if (!drawn.has(id)) drawn.set(id, draw(ours(id), random));
    return drawn.get(id);
  };
}

function draw({ spec }: CompiledQuestion, random: Random): unknown {
  if (spec.kind === 'boolean') return random.chance(0.5);
  const options = spec.options ?? [];
  if (spec.kind === 'choices') return options.filter(() => random.chance(0.4));
  if (spec.kind === 'choice') return options[random.between(0, options.length - 1)];
  return random.pick([0, 9, 10, 24, 25, 26, 29, 30, 50, 100] as const);
}

/** Two-valued JsonLogic; numbers are compared as numbers, however they are written. */
function holds(rule: ReferenceRule, read: (path: string) => unknown): boolean {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return rule === true;
  const [[operator, operands] = ['', []]] = Object.entries(rule);
  const parts: readonly ReferenceRule[] = Array.isArray(operands) ? operands : [operands];
  if (operator === 'and') return parts.every((part) => holds(part, read));
  if (operator === 'or') return parts.some((part) => holds(part, read));
  if (operator === '!') return !holds(parts[0] ?? false, read);
  const compare = comparisons[operator];
  if (!compare) throw new Error(`The rule has the unknown operator ${operator}.`);
  const [left, right] = parts.map((part) => valueOf(part, read));
  return compare(left, right);
}

const comparisons: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  in: (left, right) => Array.isArray(right) && right.includes(left),
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => Number(left) < Number(right),
  '<=': (left, right) => Number(left) <= Number(right),
  '>': (left, right) => Number(left) > Number(right),
  '>=': (left, right) => Number(left) >= Number(right),
};

function valueOf(part: ReferenceRule, read: (path: string) => unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  return 'var' in part && typeof part['var'] === 'string' ? read(part['var']) : part;
}

function computeBoth(rule: unknown, read: (path: string) => number | undefined): number | undefined {
  if (typeof rule !== 'object' || rule === null) return Number(parseDecimal(rule));
  const [[operator, operands] = ['', []]] = Object.entries(rule as Record<string, unknown>);
  if (operator === 'var') return read(String(operands));
  const [first = NaN, ...others] = (operands as unknown[]).map((part) => computeBoth(part, read) ?? NaN);
  if (operator === '+') return others.reduce((so, one) => so + one, first);
  if (operator === '-') return others.reduce((so, one) => so - one, first);
  if (operator === '*') return others.reduce((so, one) => so * one, first);
  if (operator === '/') return others.reduce((so, one) => so / one, first);
  throw new Error(`The derivation has the unknown operator ${operator}.`);
}
