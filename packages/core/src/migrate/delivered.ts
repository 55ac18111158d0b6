import type { Answer, Answers, InstanceId, SourceState } from '../answers/index.js';

/** What sources delivered, each source's values as answers that are changed alike. */
export function mapDelivered(
  sources: Answers['sources'],
  change: (values: ReadonlyMap<InstanceId, Answer>, source: string) => ReadonlyMap<InstanceId, Answer>,
): Map<string, SourceState> {
  return new Map(
    [...sources].map(([source, state]): [string, SourceState] => {
      if (state.status !== 'delivered') return [source, state];
      const known = [...state.values].map(([at, value]): [InstanceId, Answer] => [
        at,
        { status: 'known', value, by: 'profile' },
      ]);
      const changed = [...change(new Map(known), source)];
      const values = changed.flatMap(([at, answer]) =>
        answer.status === 'known' ? [[at, answer.value] as const] : [],
      );
      return [source, { ...state, values: new Map(values) }];
    }),
  );
}
