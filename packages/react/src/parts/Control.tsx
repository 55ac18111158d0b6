import { createElement } from 'react';
import { ControlFor } from '../controls/index.js';
import { slot, useOwnControl, type ControlPartProps } from '../slots/index.js';

/** What a question is answered with: the host's control for it, the host's for its kind of value, or the default one. */
export function Control({ question, ...props }: ControlPartProps) {
  return createElement(useOwnControl(question, props.spec.kind) ?? ControlFor, props);
}

export const ControlSlot = slot('Control', Control);
