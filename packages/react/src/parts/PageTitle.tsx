import { useEffect, useRef, type ReactNode } from 'react';
import { usePaging, useSession } from '../session/index.js';

/** The page's heading; it takes the focus when the page changes, and not when the form first appears. */
export function PageTitle({ page, children }: { readonly page: string; readonly children: ReactNode }) {
  const { titled, focusNext } = useSession();
  const { focus } = usePaging();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = titled.get();
    titled.set(page);
    if (before === undefined || before === page) return;
    if (focus === undefined) heading.current?.focus();
    else focusNext.set(focus);
  }, [page, focus, titled, focusNext]);
  return (
    <h1 className="askless-h1" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
