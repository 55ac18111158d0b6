import type { ValueSpec } from '@askless/core';
import { createContext, useContext, type ComponentType } from 'react';
import type { ControlProps } from '../controls/index.js';

/** Controls of the host's own: by kind of value (`money`), or for one question (`loan.purpose`), which goes before its kind. */
export type Controls = Readonly<
  Partial<Record<ValueSpec['kind'], ComponentType<ControlProps>>> &
    Record<`${string}.${string}`, ComponentType<ControlProps>>
>;

export const ControlsContext = createContext<Controls>({});

/** The host's control for a question, else for its kind of value; none where the default one stands. */
export function useOwnControl(question: string, kind: ValueSpec['kind']): ComponentType<ControlProps> | undefined {
  const controls = useContext(ControlsContext);
  return isPath(question) && Object.hasOwn(controls, question) ? controls[question] : controls[kind];
}

function isPath(question: string): question is `${string}.${string}` {
  return question.includes('.');
}
