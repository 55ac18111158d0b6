import { LogicEngine } from 'json-logic-engine';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { interview, randomForm, randomFrom, smallForm } from '../testing/index.js';
import { conformanceOf, exportForm, runExport, type Conformance, type Engine } from './index.js';

const engine = new LogicEngine();
const engines: Record<string, Engine> = {
  'json-logic-js': (logic, facts) => jsonLogic.apply(logic as RulesLogic, facts),
  'json-logic-engine': (logic, facts): unknown => engine.run(logic, facts),
};
const at = { asOf: '2026-11-25', stage: 'application' } as const;

describe.each(Object.entries(engines))('%s, on random rules and answers', (_name, run) => {
  it('[X2] [X3] comes to our outcome of every condition and derivation, the undecided ones too', () => {
    const tally: Record<string, number> = { yes: 0, no: 0, unknown: 0, null: 0, value: 0, beyond: 0 };
    for (let seed = 0; seed < 40; seed += 1) {
      const random = randomFrom(seed);
      const form = smallForm(randomForm(random));
      const exported = exportForm(form);
      const { plans } = interview(form, random, { at, edits: 0.2, declines: 0.3 });
      const { cases, beyond } = conformanceOf(exported, plans, run);
      for (const { facts, outcomes } of cases)
        expect({ seed, ...runExport(exported, facts, run) }).toMatchObject({ seed, ...outcomes });
      count(cases, tally);
      tally['beyond'] = (tally['beyond'] ?? 0) + beyond;
    }
    const { beyond = 0, ...reached } = tally;
    for (const number of Object.values(reached)) expect(number).toBeGreaterThan(200);
    expect(beyond / Object.values(reached).reduce((so, one) => so + one, 0)).toBeLessThan(0.02);
  }, 60_000);
});

function count(cases: Conformance['cases'], tally: Record<string, number>): void {
  for (const outcome of cases.flatMap(({ outcomes }) => Object.values(outcomes))) {
    const name = typeof outcome === 'string' && outcome in tally ? outcome : outcome === null ? 'null' : 'value';
    tally[name] = (tally[name] ?? 0) + 1;
  }
}
