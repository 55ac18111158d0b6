import { createContext, createElement, useContext, type ComponentType, type ReactNode } from 'react';
import { PartBoundary } from './PartBoundary.js';
import type { PartName, PartProps, Parts } from './parts.js';

/** The parts that the host has replaced. */
export const PartsContext = createContext<Parts>({});

/**
 * The place of a part: what the host has put there, else the default. What either throws stays within it.
 *
 * @param name The name by which a host replaces it.
 */
export function slot<N extends PartName>(name: N, standard: ComponentType<PartProps[N]>) {
  function Slot(props: PartProps[N]): ReactNode {
    const own: ComponentType<PartProps[N]> | undefined = useContext(PartsContext)[name];
    return <PartBoundary part={name}>{createElement(own ?? standard, props)}</PartBoundary>;
  }
  return Slot;
}
