// JsonLogic's own cases, those that the strict profile can say: the verdict they expect is ours, and that of the export.
import { globSync, readFileSync } from 'node:fs';
import { evaluate, type CompiledForm, type Condition } from '@askless/core';
import { compileForm, DefinitionError } from '@askless/core/define';
import { ExportError, exportForm, runExport, type Engine, type ExportedForm, type Logic } from '@askless/core/export';
import { smallBinding, smallDefinition, type SmallForm } from '@askless/core/testing';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedPath } from './shared.js';

interface CorpusCase {
  readonly description?: string;
  readonly rule: Logic;
  readonly result?: unknown;
}

/** Of no parts, `and` is yes for us and null in JsonLogic; the export never writes it. */
const ofNoParts = JSON.stringify({ and: [] });

/** Every case that gives yes, no or a number. */
function readCases(): CorpusCase[] {
  const files = globSync('**/*.json', { cwd: sharedPath('corpora/jsonlogic-compat/suites') });
  return files.toSorted().flatMap((file) => {
    const suite: unknown = JSON.parse(readFileSync(sharedPath('corpora/jsonlogic-compat/suites', file), 'utf8'));
    const cases = Array.isArray(suite) ? (suite as readonly (CorpusCase | string)[]) : [];
    return cases.flatMap((one) =>
      typeof one === 'object' &&
      JSON.stringify(one.rule) !== ofNoParts &&
      (typeof one.result === 'boolean' || typeof one.result === 'number')
        ? one
        : [],
    );
  });
}

/** The case as a check of a form; undefined where the profile can't say it. */
function compileCase({ rule, result }: CorpusCase): CompiledForm | undefined {
  const holds = (typeof result === 'number' ? { '==': [rule, result] } : rule) as Condition;
  const small: SmallForm = {
    questions: { 'a.one': { kind: 'boolean' } },
    checks: [{ id: 'case', holds, severity: 'confirm', at: 'a.one' }],
  };
  try {
    return compileForm(smallDefinition(small), [smallBinding(small)]);
  } catch (error) {
    if (error instanceof DefinitionError) return undefined;
    throw error;
  }
}

const nothing = {
  read: () => ({ reading: 'absent' }) as const,
  rows: () => ({ keys: [], closed: true, certain: true }),
};
const logicEngine = new LogicEngine();
const facts = { asOf: 20261125, given: {}, declined: {}, rows: {}, closed: {} };

const engines: readonly Engine[] = [
  (logic, world) => jsonLogic.apply(logic as RulesLogic, world),
  (logic, world): unknown => logicEngine.run(logic, world),
];

/** Texts and truth values in order are refused: engines in other languages differ there. */
function exportCase(form: CompiledForm): ExportedForm | undefined {
  try {
    return exportForm(form);
  } catch (error) {
    if (error instanceof ExportError && error.faults.every(({ code }) => code === 'kind')) return undefined;
    throw error;
  }
}

describe.skipIf(!hasShared)('the JsonLogic compatibility suite', () => {
  const said = hasShared
    ? readCases().flatMap((one) => {
        const form = compileCase(one);
        return form ? [{ ...one, form }] : [];
      })
    : [];

  it('is said by the profile where it has a meaning without coercion', () => {
    expect(said.length).toBeGreaterThan(80);
  });

  it.each(said.map((one) => [JSON.stringify(one.rule), one] as const))('[X2] %s', (_name, { form, result }) => {
    const expected = result === false ? 'no' : 'yes';
    const [check] = form.checks;
    expect(evaluate(check?.holds ?? false, { reader: nothing, row: undefined })).toBe(expected);
    const exported = exportCase(form);
    if (!exported || exported.rules.length === 0) return;
    for (const run of engines) expect(runExport(exported, facts, run)['checks.case.holds']).toBe(expected);
  });
});
