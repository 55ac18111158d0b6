import { reference } from '@askless/adapters/reference/business-loan';
import { parseKnown, planForm, productsOf, type Plan } from '@askless/core';
import { compileForm, extendForm } from '@askless/core/define';
import { describe, expect, it } from 'vitest';
import { personas } from '../personas/index.js';
import { businessLoan } from './index.js';
import { products } from './products.js';

const form = compileForm(businessLoan, [reference]);
const planOf = (known: object): Plan =>
  planForm(form, parseKnown(form, known).answers, { asOf: '2026-11-25', stage: 'application' });
const openTo = (plan: Plan): string[] =>
  productsOf(plan).flatMap(({ id, standing }) => (standing === 'open' ? id : []));

describe('the products', () => {
  it('each have gates that name a law by its number or article, or say that they are the catalogue’s own policy', () => {
    const gates = products.flatMap((product) => product.gates);
    expect(products).toHaveLength(7);
    expect(new Set(gates.map(({ id }) => id)).size).toBe(gates.length);
    for (const { id, source = '' } of gates) {
      const named = /第[一二三四五六七八九十]+条|令\d{4}年第\d+号|CFR \d+\.\d+|reference policy of this catalogue/.test(
        source,
      );
      expect({ id, named }).toEqual({ id, named: true });
    }
  });

  it.each([
    ['p01', ['working_capital']],
    ['p02', ['working_capital']],
    ['p03', ['equipment']],
    ['p04', ['trade_finance']],
    ['p05', ['fixed_asset']],
    ['p06', ['fixed_asset', 'project_finance']],
    ['p07', ['working_capital', 'sba_7a']],
    ['p08', ['fixed_asset', 'sba_7a']],
    ['p09', ['refinancing']],
    ['p10', ['trade_finance']],
    ['p11', ['equipment']],
    ['p12', ['fixed_asset', 'project_finance']],
  ])('are open to %s: %j', (id, open) => {
    const { profile, answers, asOf } = personas.find((persona) => persona.id === id)!;
    expect(openTo(planOf({ asOf, profile, answers }))).toEqual(open);
  });

  it.each([
    ['no start-up refinances', { profile: { jurisdiction: 'CN', growthStage: 'startup', purpose: 'refinancing' } }],
    [
      'a project without security',
      {
        profile: { jurisdiction: 'EU', purpose: 'project_finance', securityTypes: ['unsecured'], amountBand: 'large' },
      },
    ],
    [
      'trade over years',
      { profile: { jurisdiction: 'CN', purpose: 'trade_finance' }, answers: { loan: { termMonths: 13 } } },
    ],
  ])('[S1] stop where all are closed: %s', (_, known) => {
    expect(new Set([...planOf(known).decisions.values()].map(({ state }) => state))).toEqual(new Set(['stopped']));
  });

  it('an SBA loan ends at 5,000,000 dollars, to the cent (13 CFR 120.151)', () => {
    const profile = { jurisdiction: 'US', purpose: 'fixed_asset', sizeClass: 'small', securityTypes: ['mortgage'] };
    const standing = (amount: string, currency: string): unknown =>
      productsOf(planOf({ profile, answers: { loan: { amount, currency } } })).find(({ id }) => id === 'sba_7a');
    expect(standing('5000000', 'USD')).toMatchObject({ standing: 'open' });
    expect(standing('5000000.01', 'USD')).toEqual({
      id: 'sba_7a',
      standing: 'closed',
      closedBy: [{ gate: 'sba-amount', by: ['loan.amount', 'loan.currency'] }],
    });
    expect(standing('600000000', 'JPY')).toMatchObject({ standing: 'open' });
  });

  it('a medium business may be small to the SBA, which goes by NAICS code (13 CFR 121.201)', () => {
    const profile = { jurisdiction: 'US', purpose: 'fixed_asset', securityTypes: ['mortgage'] };
    const standing = (sizeClass: string): unknown =>
      productsOf(planOf({ profile: { ...profile, sizeClass }, answers: { loan: { amount: '5000000' } } })).find(
        ({ id }) => id === 'sba_7a',
      )?.standing;
    expect([standing('medium'), standing('large')]).toEqual(['open', 'closed']);
  });

  it('a bank makes a product its own with extendForm', () => {
    const own = compileForm(extendForm(businessLoan, { rules: { products: [{ id: 'trade_finance', gates: [] }] } }), [
      reference,
    ]);
    const plan = planForm(own, parseKnown(own, {}).answers, { asOf: '2026-11-25', stage: 'application' });
    expect(openTo(plan)).toEqual(['trade_finance']);
  });
});
