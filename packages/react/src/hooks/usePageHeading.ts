import { useEffect, useRef, type RefObject } from 'react';
import { usePaging, useSession } from '../session/index.js';

/**
 * Gives a page's heading the focus when the page changes: not when the form first appears, nor when a question is to take it.
 *
 * @param page The page's name.
 * @returns A ref for the heading, which needs `tabIndex={-1}`.
 */
export function usePageHeading(page: string): RefObject<HTMLHeadingElement | null> {
  const { titled } = useSession();
  const { focus } = usePaging();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = titled.get();
    titled.set(page);
    if (before !== undefined && before !== page && focus === undefined) heading.current?.focus();
  }, [page, focus, titled]);
  return heading;
}
