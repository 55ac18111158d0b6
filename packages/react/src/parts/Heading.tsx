import { forwardRef, type HTMLAttributes } from 'react';
import { useHost } from '../hooks/index.js';

interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  /** 1 is the page's; no level is skipped. */
  readonly level: 1 | 2 | 3;
}

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A heading, as deep as the host's page has it. */
export const Heading = forwardRef<HTMLHeadingElement, HeadingProps>(function Heading({ level, ...heading }, ref) {
  const { headingLevel = 1 } = useHost();
  const Tag = tags[level + headingLevel - 2] ?? 'h6';
  return <Tag {...heading} ref={ref} />;
});
