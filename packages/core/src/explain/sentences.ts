import type { Explanation } from './explanation.js';
import { formatNames, nameOf, names, sourceNames, wordFacts, wordValue } from './names.js';
import { wordForStaff } from './staff.js';
import type { Wording } from './words.js';

/**
 * An explanation as a sentence or two that a borrower understands, or at length for the bank's staff; made from the form's
 * texts and rules alone. It says nothing of the outcome of the application.
 */
export function wordExplanation(explanation: Explanation, wording: Wording): string {
  const sentences = wordForBorrower(explanation, wording);
  return wording.audience === 'staff' ? wordForStaff(sentences, explanation, wording) : sentences;
}

function wordForBorrower(explanation: Explanation, wording: Wording): string {
  const { words, texts } = wording;
  switch (explanation.state) {
    case 'ask':
      return wordAsk(explanation, wording);
    case 'skip': {
      const stage = explanation.stage === undefined ? '' : words.stages[explanation.stage];
      return words.skip[explanation.code]({ because: wordFacts(explanation.because, wording), stage });
    }
    case 'pending': {
      const { on, asks, sources } = explanation;
      const first = asks.filter((id) => !on.includes(id));
      const waits = words.pending(names(on, wording), sourceNames(sources, wording));
      return first.length === 0 ? waits : words.join([waits, words.answerFirst(names(first, wording))]);
    }
    case 'derived':
      return words.derived(
        names(
          explanation.from.map(({ at }) => at),
          wording,
        ),
      );
    case 'known':
      return wordKnown(explanation, wording);
    case 'stopped':
      return words.stopped([...new Set(explanation.gates.map((gate) => texts.gates[gate] ?? gate))]);
  }
}

function wordAsk(explanation: Extract<Explanation, { state: 'ask' }>, wording: Wording): string {
  const { words } = wording;
  const { needs, readers, because, optional, unless } = explanation;
  const asked = words.ask({
    formats: formatNames(
      needs.map(({ format }) => format),
      wording,
    ),
    deciding: names(readers, wording),
    because: wordFacts(because, wording),
    optional,
  });
  if (!unless) return asked;
  return words.join([asked, words.unless(nameOf(unless.at, wording), wordValue(unless, wording))]);
}

function wordKnown(
  { provenance, declined }: Extract<Explanation, { state: 'known' }>,
  { words, texts }: Wording,
): string {
  if (declined !== undefined || provenance === undefined) return words.known('declined', '');
  if (provenance.from === 'source') return words.known('source', texts.sources[provenance.source] ?? provenance.source);
  return words.known(provenance.from === 'derived' ? 'typed' : provenance.from, '');
}
