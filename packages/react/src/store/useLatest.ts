import { useEffect, useRef } from 'react';

/** The value of the last render, for effects declared after it and for what runs later still. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
