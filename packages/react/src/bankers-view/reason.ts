import type { Decision, Provenance } from '@askless/core';
import { explain, nameOf, wordExplanation, wordFacts, type Explanation, type Wording } from '@askless/core/explain';
import { useWording } from '../hooks/index.js';
import { useWords, type Words } from '../session/index.js';
import type { StaffViewTexts } from '../texts/index.js';
import { useStaff } from './staff.js';

/** The smallest reason of a decision, as staff read it. Without values it names what decides, and says nothing of what was answered. */
export function useReason(decision: Decision): string {
  const { plan, showValues, words } = useStaff();
  const shown = useWords();
  const wording = useWording(plan);
  const explanation = explain(plan, decision.id);
  if (!explanation) return '';
  const isDecided = explanation.state === 'ask' || explanation.state === 'skip';
  if (showValues && isDecided && explanation.because.length > 0) return wordFacts(explanation.because, wording);
  return withoutValues(explanation, { words, shown, wording });
}

interface Wordings {
  readonly words: StaffViewTexts;
  readonly shown: Words;
  readonly wording: Wording;
}

function withoutValues(explanation: Explanation, { words, shown, wording }: Wordings): string {
  const names = (ids: readonly string[]): string =>
    wording.words.list([...new Set(ids)].map((id) => nameOf(id, wording)));
  switch (explanation.state) {
    case 'known':
      return explanation.provenance ? originText(explanation.provenance, { shown, wording }) : words.declined;
    case 'pending':
      return words.waitsFor(
        wording.words.list([
          ...[...new Set(explanation.on)].map((id) => nameOf(id, wording)),
          ...explanation.sources.map((source) => shown.form.sources[source] ?? source),
        ]),
      );
    case 'derived':
      return shown.explain.derived(names(explanation.from.map(({ at }) => at)));
    case 'stopped':
      return shown.explain.stopped([...new Set(explanation.gates)].map((gate) => shown.form.gates[gate] ?? gate));
    case 'ask':
    case 'skip': {
      if (explanation.because.length > 0) return words.decidedBy(names(explanation.because.map(({ at }) => at)));
      return wordExplanation(explanation, wording);
    }
  }
}

/** Where an answer comes from, as staff read it. */
export function originText(provenance: Provenance, { shown, wording }: Pick<Wordings, 'shown' | 'wording'>): string {
  const { form } = shown;
  const { staff } = shown.explain;
  if (provenance.from === 'party') return staff.origin.party + nameOf(provenance.instance, wording);
  if (provenance.from !== 'source') return staff.origin[provenance.from];
  const { source, at = '', verified } = provenance;
  return staff.source(form.sources[source] ?? source, at, verified);
}
