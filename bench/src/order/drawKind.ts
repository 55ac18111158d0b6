import type { Value } from '@askless/core';
import type { Random } from '@askless/core/testing';

/** What kind of business applies, and for what. */
export interface Kind {
  readonly jurisdiction: Jurisdiction;
  /** Answers that follow from it, by question. */
  readonly answers: ReadonlyMap<string, Value>;
}

type Weights<T extends string> = readonly (readonly [T, number])[];
type Jurisdiction = 'CN' | 'US' | 'EU';
type Size = 'micro' | 'small' | 'medium' | 'large';
type LegalForm = 'sole_trader' | 'partnership' | 'limited_company' | 'joint_stock_company' | 'spv';
type Purpose = 'working_capital' | 'equipment' | 'fixed_asset' | 'project_finance' | 'trade_finance' | 'refinancing';
type GrowthStage = 'startup' | 'growth' | 'mature' | 'turnaround';

// Weights and ranges are assumptions about a bank for small and medium businesses, not statistics of one.
const jurisdictions: Weights<Jurisdiction> = weigh({ CN: 50, US: 30, EU: 20 });
const sizes: Weights<Size> = weigh({ micro: 45, small: 33, medium: 15, large: 7 });
const legalForms: Readonly<Record<Size, Weights<LegalForm>>> = {
  micro: weigh({ sole_trader: 45, partnership: 10, limited_company: 44, joint_stock_company: 1 }),
  small: weigh({ sole_trader: 12, partnership: 12, limited_company: 73, joint_stock_company: 3 }),
  medium: weigh({ partnership: 6, limited_company: 74, joint_stock_company: 20 }),
  large: weigh({ limited_company: 45, joint_stock_company: 55 }),
};
const purposes: Readonly<Record<Size, Weights<Purpose>>> = {
  micro: weigh({ working_capital: 58, equipment: 22, fixed_asset: 6, trade_finance: 4, refinancing: 10 }),
  small: weigh({
    working_capital: 45,
    equipment: 22,
    fixed_asset: 10,
    project_finance: 2,
    trade_finance: 9,
    refinancing: 12,
  }),
  medium: weigh({
    working_capital: 34,
    equipment: 18,
    fixed_asset: 14,
    project_finance: 8,
    trade_finance: 14,
    refinancing: 12,
  }),
  large: weigh({
    working_capital: 28,
    equipment: 10,
    fixed_asset: 20,
    project_finance: 15,
    trade_finance: 15,
    refinancing: 12,
  }),
};
const growthStages: Weights<GrowthStage> = weigh({ startup: 14, growth: 36, mature: 42, turnaround: 8 });
const industries = weigh({
  wholesale_retail: 22,
  manufacturing: 18,
  services: 16,
  construction: 10,
  hospitality: 8,
  technology: 7,
  transport: 6,
  agriculture: 5,
  healthcare: 4,
  energy_infrastructure: 2,
  real_estate: 2,
});
const securities: Readonly<Record<Size, Weights<string>>> = {
  micro: weigh({ unsecured: 45, guarantee: 20, mortgage: 20, 'mortgage guarantee': 10, pledge: 5 }),
  small: weigh({ unsecured: 25, guarantee: 20, mortgage: 25, 'mortgage guarantee': 20, pledge: 10 }),
  medium: weigh({ unsecured: 15, guarantee: 15, mortgage: 25, 'mortgage guarantee': 30, 'pledge guarantee': 15 }),
  large: weigh({ unsecured: 25, guarantee: 20, mortgage: 20, 'mortgage guarantee': 20, 'mortgage pledge': 15 }),
};

/** Least and most asked for, in thousands of euros; drawn evenly by order of magnitude. */
const amounts: Readonly<Record<Size, readonly [number, number]>> = {
  micro: [5, 300],
  small: [20, 2_000],
  medium: [200, 20_000],
  large: [2_000, 200_000],
};
const perEuro: Readonly<Record<Jurisdiction, number>> = { CN: 8, US: 1, EU: 1 };
const currencies: Readonly<Record<Jurisdiction, string>> = { CN: 'CNY', US: 'USD', EU: 'EUR' };

/** Months; now and then longer than any product for the purpose. */
const terms: Readonly<Record<Purpose, readonly [number, number]>> = {
  working_capital: [3, 66],
  equipment: [12, 84],
  fixed_asset: [24, 240],
  project_finance: [96, 300],
  trade_finance: [2, 14],
  refinancing: [12, 96],
};

/** A business whose facts go together: sole traders are small, large firms stock companies, projects have their own company. */
export function drawKind(random: Random): Kind {
  const jurisdiction = draw(jurisdictions, random);
  const size = draw(sizes, random);
  const purpose = draw(purposes[size], random);
  const isProject = purpose === 'project_finance' && random.chance(0.7);
  const [least, most] = amounts[size];
  const thousands = between([least, most], random) * perEuro[jurisdiction] * (isProject ? 4 : 1);
  const facts = {
    'profile.jurisdiction': jurisdiction,
    'profile.isGroup': random.chance(size === 'large' ? 0.7 : size === 'medium' ? 0.3 : 0.04),
    'profile.growthStage': draw(growthStages, random),
    'profile.existingCustomer': random.chance(0.5),
    'profile.industry': draw(industries, random),
    'identity.legalForm': isProject ? 'spv' : draw(legalForms[size], random),
    'identity.sizeClass': size,
    'loan.purpose': purpose,
    'loan.amount': String(Math.round(thousands) * 1000),
    'loan.currency': random.chance(0.95) ? currencies[jurisdiction] : 'USD',
    'loan.termMonths': Math.round(between(terms[purpose], random)),
    'loan.securityTypes': draw(securities[size], random).split(' '),
  };
  return { jurisdiction, answers: new Map(Object.entries(facts)) };
}

function weigh<T extends string>(weights: Readonly<Record<T, number>>): Weights<T>;
function weigh(weights: Readonly<Record<string, number>>): Weights<string> {
  return Object.entries(weights);
}

function draw<T extends string>(weights: Weights<T>, random: Random): T {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random.next() * total;
  const found = weights.find(([, weight]) => (left -= weight) < 0) ?? weights[0];
  if (!found) throw new Error('There is nothing to draw from.');
  return found[0];
}

/** Evenly by order of magnitude. */
function between([least, most]: readonly [number, number], random: Random): number {
  return least * (most / least) ** random.next();
}
