import type { ReactNode } from 'react';
import { usePageHeading } from '../hooks/index.js';
import { Heading } from './Heading.js';

/** The page's heading; it takes the focus when the page changes. */
export function PageTitle({ page, children }: { readonly page: string; readonly children: ReactNode }) {
  const heading = usePageHeading(page);
  return (
    <Heading level={1} className="askless-h1" tabIndex={-1} ref={heading}>
      {children}
    </Heading>
  );
}
