import { indexOf, parseInstanceId, parseValue, type InstanceId, type Plan, type Value } from '@askless/core';
import type { DraftRecord, Earlier, Writing } from '@askless/drafts';
import { useState } from 'react';
import { isSame } from '../answering/index.js';
import { usePlan, useSession } from '../session/index.js';
import { useStore } from '../store/index.js';
import { useMomentText } from './useMomentText.js';
import { useProblemName } from './useProblemText.js';
import { useValueText } from './useValueText.js';

/** Which of two answers stands: the one that stands already, or the other device's. */
export type ConflictChoice = 'stands' | 'other';

/** Where an answer was given, and when. */
export interface GivenWhere {
  /** What the device is called. */
  readonly device: string | undefined;
  /** In words. */
  readonly time: string | undefined;
}

/** One answer that two devices gave differently, both in words. */
export interface DraftConflict {
  readonly at: InstanceId;
  readonly name: string;
  readonly stands: string;
  readonly other: string;
  /** Where and when each was given, as far as the draft knows. */
  readonly standsFrom: GivenWhere;
  readonly otherFrom: GivenWhere;
  /** Nothing is chosen beforehand. */
  readonly chosen: ConflictChoice | undefined;
  readonly choose: (choice: ConflictChoice) => void;
}

/** Answers of two devices, to choose from. Until then both are kept, and nothing is sent. */
export interface DraftConflictsBag {
  readonly conflicts: readonly DraftConflict[];
  /** Keeping was tried while one of them was not chosen yet. */
  readonly missing: boolean;
  /** Keeps what is chosen so far. */
  readonly keep: () => void;
}

/** Answers that differ between two devices; renders again with each step. */
export function useDraftConflicts(): DraftConflictsBag {
  const session = useSession();
  const differing = differingIn(usePlan(), useStore(session.conflicts));
  const name = useProblemName();
  const valueText = useValueText();
  const momentText = useMomentText();
  const where = ({ device, at }: Partial<Writing>): GivenWhere => ({
    device,
    time: at === undefined ? undefined : momentText(at),
  });
  const [chosen, setChosen] = useState<ReadonlyMap<InstanceId, ConflictChoice>>(new Map());
  const [missing, setMissing] = useState(false);
  const keep = (): void => {
    setMissing(differing.some(({ at }) => !chosen.has(at)));
    const settled = differing.filter(({ at }) => chosen.has(at));
    for (const { at, other } of settled) {
      if (chosen.get(at) === 'other') session.application.answer(at, other);
      session.tell({ event: 'settled', at });
    }
    const ids = settled.map(({ at }) => at);
    session.conflicts.set(session.conflicts.get().filter((record) => !ids.includes(instanceOf(record))));
    session.settle(ids);
  };
  return {
    conflicts: differing.map(({ at, question, stands, other, record }) => ({
      at,
      name: name(at),
      stands: valueText(question, stands),
      other: valueText(question, other),
      standsFrom: where(record),
      otherFrom: where(earlierIn(record) ?? {}),
      chosen: chosen.get(at),
      choose: (choice) => setChosen(new Map([...chosen, [at, choice]])),
    })),
    missing,
    keep,
  };
}

interface Differing {
  readonly at: InstanceId;
  readonly question: string;
  readonly stands: Value;
  readonly other: Value;
  readonly record: DraftRecord;
}

/** What truly differs as it stands now, where both are answers to the question. */
export function differingIn({ form, answers }: Plan, conflicts: readonly DraftRecord[]): readonly Differing[] {
  return conflicts.flatMap((record): Differing[] => {
    const at = instanceOf(record);
    const question = parseInstanceId(at)?.question ?? at;
    const spec = indexOf(form).questions.get(question)?.spec;
    const given = answers.given.get(at);
    const parsed = spec && parseValue(spec, valueElsewhere(record));
    if (given?.status !== 'known' || !parsed || !('value' in parsed)) return [];
    return isSame(parsed.value, given.value)
      ? []
      : [{ at, question, stands: given.value, other: parsed.value, record }];
  });
}

function instanceOf({ key }: DraftRecord): InstanceId {
  return key.replace(/^answer:/, '');
}

/** What was given last elsewhere and is not settled yet. */
function valueElsewhere(record: DraftRecord): unknown {
  const content = earlierIn(record)?.content;
  return typeof content === 'object' && content !== null && 'value' in content ? content.value : undefined;
}

function earlierIn({ history }: DraftRecord): Earlier | undefined {
  return history.find(({ settled }) => !settled);
}
