import { createElement } from 'react';
import { ControlFor, Suggested } from '../controls/index.js';
import { slot, useOwnControl, type ControlPartProps } from '../slots/index.js';

/** What a question is answered with: the host's control for it, the host's for its kind of value, or the default one. */
export function Control({ question, ...props }: ControlPartProps) {
  const own = useOwnControl(question, props.spec.kind);
  if (!own) return createElement(ControlFor, props);
  return <Suggested {...props}>{createElement(own, props)}</Suggested>;
}

export const ControlSlot = slot('Control', Control);
