// Forms that are only written otherwise: the check finds no fault in them, and a comparison no difference.
// More: ASKLESS_REWRITES=25 vitest run --project properties tests/properties/rewrites.test.ts
import { checkForm, diffForms } from '@askless/check';
import { compileForm } from '@askless/core/define';
import { randomFrom } from '@askless/core/testing';
import { expect, it } from 'vitest';
import { unread } from './seeding/candidates.js';
import { renamed, rewrites, rewrittenForm, type Used } from './seeding/rewrites.js';
import { catalogue } from './seeding/setting.js';

const forms = Number(process.env['ASKLESS_REWRITES'] ?? 1);
const { definition, binding } = catalogue;
const before = compileForm(definition, [binding]);

it(`each condition of ${forms} forms written otherwise: no fault, no difference`, { timeout: 6_000_000 }, () => {
  const used: Used = new Map();
  for (let seed = 1; seed <= forms; seed += 1) {
    const other = rewrittenForm(definition, randomFrom(seed), used);
    const after = compileForm(other, [binding]);
    const { changes, notCompared, affected, texts } = diffForms(before, after, {
      definitions: { before: definition, after: other },
    });
    expect({ seed, changes, notCompared, texts }).toEqual({ seed, changes: [], notCompared: [], texts: [] });
    expect(affected?.profiles).toBe(0);
    const { findings, proofs } = checkForm(after, { definition: other });
    expect({ seed, faults: findings.filter(({ severity }) => severity === 'fault') }).toEqual({ seed, faults: [] });
    expect(proofs.filter(({ because }) => because === 'budget')).toEqual([]);
  }
  process.stdout.write(`${JSON.stringify(Object.fromEntries(used))}\n`);
  expect([...used.values()].reduce((sum, many) => sum + many, 0)).toBeGreaterThan(200 * forms);
  expect(Object.keys(rewrites).filter((name) => !used.has(name))).toEqual([]);
});

it('a question of another name brings no fault', { timeout: 600_000 }, () => {
  for (const { id } of unread.slice(0, forms)) {
    const other = renamed(catalogue, id, `${id}Renamed`);
    expect(JSON.stringify(other)).not.toContain(`"${id}"`);
    const { findings } = checkForm(compileForm(other.definition, [other.binding]), { definition: other.definition });
    expect(findings.filter(({ severity }) => severity === 'fault')).toEqual([]);
  }
});
