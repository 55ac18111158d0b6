import type { InstanceId } from '../answers/index.js';
import type { Application, ApplicationEvent } from './application.js';

/** Those who listen to one application. */
export interface Listeners extends Pick<Application, 'subscribe' | 'subscribeTo'> {
  readonly tell: (event: ApplicationEvent) => void;
}

/** Nobody listens yet. */
export function noListeners(): Listeners {
  const all = new Set<(event: ApplicationEvent) => void>();
  const byInstance = new Map<InstanceId, Set<() => void>>();
  return {
    tell: (event) => {
      for (const listener of all) listener(event);
      for (const id of event.changed) for (const listener of byInstance.get(id) ?? []) listener();
    },
    subscribe: (listener) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
    subscribeTo: (id, listener) => {
      const own = byInstance.get(id) ?? new Set();
      byInstance.set(id, own.add(listener));
      return () => void own.delete(listener);
    },
  };
}
