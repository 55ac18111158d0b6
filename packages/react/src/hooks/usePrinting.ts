import { useSyncExternalStore } from 'react';

const told = new Set<() => void>();
let printing = false;

/** Whether the page is on its way to paper: what is folded away is written out there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, isNever);
}

function isPrinting(): boolean {
  return printing;
}

function isNever(): boolean {
  return false;
}

function subscribe(changed: () => void): () => void {
  if (told.size === 0) for (const name of names) window.addEventListener(name, tell);
  told.add(changed);
  return () => {
    told.delete(changed);
    if (told.size > 0) return;
    for (const name of names) window.removeEventListener(name, tell);
    printing = false;
  };
}

const names = ['beforeprint', 'afterprint'] as const;

function tell({ type }: Event): void {
  printing = type === 'beforeprint';
  for (const changed of told) changed();
}
