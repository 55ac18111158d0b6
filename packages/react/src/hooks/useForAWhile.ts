import { useCallback, useEffect, useState } from 'react';

/**
 * A state that is given up by itself.
 *
 * @param time In milliseconds, from when it was set or let go.
 * @returns What it is, what sets it, and what holds it as long as it is needed.
 */
export function useForAWhile<T>(
  time: number,
): readonly [T | undefined, (value: T | undefined) => void, (held: boolean) => void] {
  const [state, setState] = useState<{ readonly value: T }>();
  const [held, setHeld] = useState(false);
  const set = useCallback((value: T | undefined): void => {
    setState(value === undefined ? undefined : { value });
    setHeld(false);
  }, []);
  useEffect(() => {
    if (!state || held) return undefined;
    const timer = setTimeout(() => setState(undefined), time);
    return () => clearTimeout(timer);
  }, [state, held, time]);
  return [state?.value, set, setHeld];
}
