import { useEffect, useRef, type ReactNode } from 'react';
import { usePaging, useSession } from '../session/index.js';

/** The page's heading; it takes the focus when the page changes, and not when the form first appears, nor when a question is to take it. */
export function PageTitle({ page, children }: { readonly page: string; readonly children: ReactNode }) {
  const { titled } = useSession();
  const { focus } = usePaging();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = titled.get();
    titled.set(page);
    if (before !== undefined && before !== page && focus === undefined) heading.current?.focus();
  }, [page, focus, titled]);
  return (
    <h1 className="askless-h1" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
