import type { FormDefinition, FormPatch } from '@askless/core';
import { smallDefinition, type SmallForm } from '@askless/core/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { recordRun } from '../recordRun.js';
import { temporaryFolder } from '../temporaryFile.js';

const { file, remove } = temporaryFolder();
afterAll(remove);

const yes = { kind: 'boolean', whenNotAsked: null } as const;
const kind = { kind: 'choice', options: ['x', 'y', 'z', 'w'], whenNotAsked: null } as const;
const small: SmallForm = {
  questions: {
    'profile.kind': kind,
    'a.one': { ...yes, when: { in: [{ var: 'profile.kind' }, ['x', 'y']] } },
    'a.two': yes,
  },
};

function withTexts(definition: FormDefinition, label = 'One'): FormDefinition {
  const questions = {
    'profile.kind': { label: 'Kind', why: 'Why.', options: { x: 'X', y: 'Y', z: 'Z', w: 'W' } },
    'a.one': { label, why: 'Why.' },
    'a.two': { label: 'Two', why: 'Why.' },
  };
  const texts = {
    title: 'Small',
    sections: { profile: 'Profile', a: 'A' },
    groups: {},
    questions,
    sources: {},
    checks: {},
    products: {},
    gates: {},
  };
  return { ...definition, texts: { 'zh-CN': texts, en: texts } };
}

const old = file(withTexts(smallDefinition(small)));
const patch: FormPatch = { rules: { questions: { 'a.one': { when: { '==': [{ var: 'profile.kind' }, 'x'] } } } } };

describe('askless diff', () => {
  it('exits with 0 for a form that is only written otherwise', async () => {
    const same: FormPatch = {
      rules: {
        questions: {
          'a.one': {
            when: { or: [{ '==': [{ var: 'profile.kind' }, 'y'] }, { '==': [{ var: 'profile.kind' }, 'x'] }] },
          },
        },
      },
    };
    const { code, out, err } = await recordRun(['diff', old, file(same)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Both forms do the same.');
  });

  it('names who is asked something different by a patch, and one of them', async () => {
    const { code, out } = await recordRun(['diff', old, file(patch)]);
    expect(code).toBe(1);
    expect(out).toContain(
      [
        '1 difference, for 25% of profiles (1 of 4).',
        '',
        'a.one  asked of others',
        '  One',
        '  no longer asked of 25% of profiles (1 of 4)',
        '    A borrower, by 1 fact:',
        '      profile.kind  y',
      ].join('\n'),
    );
  });

  it('says it in Chinese, and compares two whole forms', async () => {
    const without = file(
      withTexts(smallDefinition({ questions: { 'profile.kind': kind, 'a.one': yes, 'a.two': yes } })),
    );
    const { code, out } = await recordRun(['diff', old, without, '--locale', 'zh-CN']);
    expect(code).toBe(1);
    expect(out).toContain('a.one  提问对象不同');
    expect(out).toContain('新增提问：50% 的画像（4 种中的 2 种）');
  });

  it('tells changes of texts apart', async () => {
    const { code, out } = await recordRun(['diff', old, file(withTexts(smallDefinition(small), 'The one'))]);
    expect(code).toBe(1);
    expect(out).toContain('Both forms do the same; only texts differ.\n\n2 texts differ\n');
    expect(out).toContain('  en/questions/a.one/label');
  });

  it('gives machines the differences', async () => {
    const { code, out, err } = await recordRun(['diff', old, file(patch), '--json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      changes: [
        { change: 'asked', id: 'a.one', losses: { share: 0.25, example: { known: { profile: { kind: 'y' } } } } },
      ],
      texts: [],
      notCompared: [],
    });
  });

  it('could not run without two forms that compile', async () => {
    const alone = await recordRun(['diff', old]);
    expect([alone.code, alone.err.split('\n')[0]]).toEqual([
      2,
      'askless: Two forms are needed: write askless diff OLD NEW.',
    ]);
    const wrong = { rules: { questions: { 'a.one': { when: { '==': [{ var: 'a.none' }, true] } } } } };
    const faulty = await recordRun(['diff', old, file(wrong)]);
    expect([faulty.code, faulty.err.includes('[unknown-path]')]).toEqual([2, true]);
    for (const nonsense of ['[]', 'null', '"x"', '{"rules":5}', '{"layout":{}}', '{"schema":[]}', '{"texts":1}']) {
      const { code, out, err } = await recordRun(['diff', old, file(nonsense)]);
      expect({ nonsense, ok: [0, 1, 2].includes(code) && (code !== 2 || (out === '' && err !== '')) }).toEqual({
        nonsense,
        ok: true,
      });
      expect(err).not.toContain('should not have happened');
    }
  });
});
