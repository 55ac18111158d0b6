import type { ReactNode } from 'react';
import type { ControlProps } from './control.js';
import { Suggestions } from './lateControls.js';
import { shapeOf } from './shape.js';

/** A control with the usual answers beside it, where its question has any. */
export function Suggested({ children, ...props }: ControlProps & { readonly children: ReactNode }) {
  const { spec, suggestions = [] } = props;
  if (suggestions.length === 0) return children;
  return (
    <div className={shapeOf(spec) === 'number' ? 'askless-inline' : 'askless-suggested'}>
      {children}
      <Suggestions {...props} suggestions={suggestions} />
    </div>
  );
}
