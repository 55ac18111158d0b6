import type { RefObject } from 'react';
import { useWords, type GroupBag } from '../../hooks/index.js';
import { Heading } from '../Heading.js';

interface GroupTitleProps {
  readonly bag: GroupBag;
  readonly id?: string;
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
}

/** A group's heading; not seen where the page's own, above it, reads the same. */
export function GroupTitle({ bag, id, headingRef }: GroupTitleProps) {
  const { form } = useWords();
  const repeats = form.sections[bag.group.section] === bag.label;
  return (
    <Heading
      level={2}
      className={repeats ? 'askless-vh' : 'askless-h2 askless-subhead'}
      id={id}
      ref={headingRef}
      tabIndex={-1}
    >
      {bag.label}
    </Heading>
  );
}
