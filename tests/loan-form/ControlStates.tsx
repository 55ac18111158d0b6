import type { Value } from '@askless/core';
import type { Entry } from '../../packages/react/src/entry/index.js';
import { KnownBlock, LoanFormProvider, Question } from '../../packages/react/src/index.js';
import { ControlStage, type ControlStageProps } from './ControlStage.js';
import { formOfKinds, type KindName } from './everyKind.js';

interface Sample {
  readonly filled: Value;
  /** As much as there may be. */
  readonly long: Value;
  /** Typed, and wrong. */
  readonly wrong: Entry;
}

const long =
  'Ningbo Sample Foods and Preserved Vegetables Manufacturing and Export Company Limited 宁波样品食品腌制蔬菜制造出口有限公司';

const samples: Readonly<Record<KindName, Sample>> = {
  name: { filled: 'Lao Chen', long, wrong: long.repeat(2) },
  story: { filled: 'Two new ovens.', long: `${long}\n`.repeat(3), wrong: long.repeat(6) },
  amount: { filled: '600000', long: '999999999999.99', wrong: { unit: 'one', text: 'six' } },
  share: { filled: '12.5', long: '99.999999', wrong: '120' },
  months: { filled: 36, long: 360, wrong: '3.5' },
  payout: { filled: '2026-12-23', long: '2999-12-31', wrong: { year: '2026', month: '13', day: '1' } },
  plant: { filled: '120000000', long: '999999999999.99', wrong: { unit: 'one', text: 'six' } },
  opened: { filled: '2017-04-18', long: '1949-10-01', wrong: { year: '2023', month: '2', day: '29' } },
  yearEnd: { filled: '12-31', long: '09-30', wrong: { year: '', month: '2', day: '31' } },
  exports: { filled: true, long: false, wrong: '' },
  stage: { filled: 'build', long: 'run', wrong: '' },
  trade: { filled: 'food', long: 'trade', wrong: '' },
  securities: { filled: ['land'], long: ['land', 'stock'], wrong: [] },
  code: { filled: '91330200MA2AGXJ47H', long: '91330200MA2AGXJ47H', wrong: '91330200MA2AGXJ47O' },
  email: { filled: 'chen@example.com', long: `${'chen.'.repeat(12)}wei@example.com`, wrong: 'chen at example' },
  country: { filled: 'DE', long: 'VC', wrong: 'Atlantis' },
  products: { filled: ['Noodles'], long: [long, 'Noodles', 'Dumplings', long], wrong: [''] },
  site: { filled: '1 Sample Road, Ningbo', long: `${long}, ${long}`, wrong: '' },
  store: { filled: '2 Sample Road, Ningbo', long: `${long}, ${long}`, wrong: '' },
  licence: {
    filled: { fileName: 'licence.pdf', mediaType: 'application/pdf', bytes: 120_000 },
    long: { fileName: `${'licence-'.repeat(16)}.pdf`, mediaType: 'application/pdf', bytes: 999_999 },
    wrong: '',
  },
};

type Look = Omit<ControlStageProps, 'value' | 'entry' | 'invalid'>;

/** One control in each of its states: empty, filled, to the brim, wrong, optional, to look at again, and known already. */
export function ControlStates({ kind, ...look }: Look) {
  const { filled, long: most, wrong } = samples[kind];
  return (
    <div className="story-states">
      <ControlStage kind={kind} {...look} />
      <ControlStage kind={kind} value={filled} {...look} />
      <ControlStage kind={kind} value={most} {...look} />
      <ControlStage kind={kind} entry={wrong} invalid {...look} />
      <ControlStage kind={kind} required={false} {...look} />
      <ToLookAt kind={kind} {...look} />
      <Known kind={kind} {...look} />
    </div>
  );
}

/** An answer that a check asks to look at again; it blocks nothing. */
function ToLookAt({ kind, ...look }: Look) {
  const { form, formats } = formOfKinds(kind);
  const { texts } = form;
  const at = `kinds.${kind}`;
  const checked = {
    ...form,
    rules: { ...form.rules, checks: [{ id: 'look', holds: false, severity: 'confirm', at } as const] },
    ...(texts && {
      texts: {
        en: { ...texts.en, checks: { look: 'Is this as you mean it?' } },
        'zh-CN': { ...texts['zh-CN'], checks: { look: '请再核对一下是否无误。' } },
      },
    }),
  };
  const known = { answers: { kinds: { [kind]: samples[kind].filled } } };
  return (
    <LoanFormProvider form={checked} formats={formats} known={known} {...shown(look)}>
      <Question id={at} />
    </LoanFormProvider>
  );
}

/** An answer that a source has given. */
function Known({ kind, ...look }: Look) {
  const { form, formats } = formOfKinds(kind);
  const { texts, rules } = form;
  const at = `kinds.${kind}`;
  const sourced = Object.entries(rules.questions).map(([id, rule]) => [id, { ...rule, sources: ['REG'] }] as const);
  const known = {
    sources: { REG: { verified: true, at: '2026-11-20', answers: { kinds: { [kind]: samples[kind].filled } } } },
  };
  const sources = { en: { REG: 'Business registry' }, 'zh-CN': { REG: '工商登记' } };
  const told = {
    ...form,
    rules: { ...rules, questions: Object.fromEntries(sourced) },
    ...(texts && {
      texts: {
        en: { ...texts.en, sources: sources.en },
        'zh-CN': { ...texts['zh-CN'], sources: sources['zh-CN'] },
      },
    }),
  };
  return (
    <LoanFormProvider form={told} formats={formats} known={known} {...shown(look)}>
      <KnownBlock ids={[at]} />
    </LoanFormProvider>
  );
}

/** How the toolbar would have it: a form has no words of the languages that are made up. */
function shown({ locale, theme = 'light', density = 'comfortable', contrast = 'auto' }: Omit<Look, 'kind'>) {
  return { locale: locale === 'zh-CN' ? locale : 'en', asOf: '2026-11-23', theme, density, contrast } as const;
}
