import { useEffect, useState } from 'react';
import type { MatchesPinyin } from './findOptions.js';
import type { SearchOption } from './option.js';

/** Han, by which pinyin is worth its 20 kB. */
const han = /\p{Script=Han}/u;

/** The table of readings, once it is wanted and there is Chinese text; typing goes on without it until then, and where it fails to load. */
export function usePinyin(options: readonly SearchOption[], wanted: boolean): MatchesPinyin | undefined {
  const [matches, setMatches] = useState<MatchesPinyin>();
  const needed = wanted && matches === undefined && options.some(({ name }) => han.test(name));
  useEffect(() => {
    if (!needed) return undefined;
    let alive = true;
    void import('pinyin-match').then(
      ({ default: pinyin }) => {
        if (alive) setMatches(() => (typed: string, text: string) => pinyin.match(text, typed) !== false);
      },
      () => undefined,
    );
    return () => {
      alive = false;
    };
  }, [needed]);
  return matches;
}
