import type { Value } from '@askless/core';
import type { Entry } from '../../packages/react/src/entry/index.js';
import { ControlStage, type ControlStageProps } from './ControlStage.js';
import type { KindName } from './everyKind.js';

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
  yearEnd: { filled: '--12-31', long: '--09-30', wrong: { year: '', month: '2', day: '31' } },
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

/** One control in each of its states. */
export function ControlStates({ kind, ...look }: Omit<ControlStageProps, 'value' | 'entry' | 'invalid'>) {
  const { filled, long: most, wrong } = samples[kind];
  return (
    <div className="story-states">
      <ControlStage kind={kind} {...look} />
      <ControlStage kind={kind} value={filled} {...look} />
      <ControlStage kind={kind} value={most} {...look} />
      <ControlStage kind={kind} entry={wrong} invalid {...look} />
      <ControlStage kind={kind} required={false} {...look} />
    </div>
  );
}
