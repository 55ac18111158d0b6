import type { Plan } from '@askless/core';

/** A source that was read again, and how many of the answers that stand are from it. */
interface SourceUpdate {
  readonly source: string;
  readonly answers: number;
}

/** The sources read after a moment, in milliseconds; those whose reading has no time are not told of. */
export function updatesSince({ answers, decisions }: Plan, moment: number): readonly SourceUpdate[] {
  const later = [...answers.sources].filter(
    ([, state]) => state.status === 'delivered' && state.at !== undefined && Date.parse(state.at) > moment,
  );
  return later
    .map(([source]) => ({
      source,
      answers: [...decisions.values()].filter(
        (decision) =>
          decision.state === 'known' &&
          'provenance' in decision &&
          decision.provenance.from === 'source' &&
          decision.provenance.source === source,
      ).length,
    }))
    .filter((update) => update.answers > 0);
}
