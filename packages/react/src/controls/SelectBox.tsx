import type { ComponentProps } from 'react';
import { Icon } from '../icons/index.js';

/** The browser's own list, in the look of the other controls, with the arrow that says that it opens. */
export function SelectBox({ className = 'askless-w-md', ...props }: ComponentProps<'select'>) {
  return (
    <span className={`askless-selectwrap ${className}`.trim()}>
      <select {...props} className="askless-select" />
      <Icon name="down" />
    </span>
  );
}
