const paths = {
  check: 'M4 10.5l4 4 8-9',
  alert: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 6v5M10 13.8v.2',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9v5M10 6.2v.2',
  down: 'M5 8l5 5 5-5',
  next: 'M4 10h12M11 5l5 5-5 5',
  close: 'M5 5l10 10M15 5L5 15',
  device: 'M4 4h12a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1M7 17h6',
  offline: 'M5.5 14.5a3.3 3.3 0 0 1 0-6.500 5 5 0 0 1 9.300 1.500 2.600 2.600 0 0 1-.3 5zM3.500 3.500l13 13',
  fold: 'M4 4h12M4 16h12M4 10h3M9 10h2M13 10h3M10 5.500v2M10 12.500v2',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 5.500V10l3 2',
  plus: 'M10 4v12M4 10h12',
  person:
    'M10 10a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7M3.500 17.500c.5-4 3-5.500 6.500-5.500s6 1.500 6.500 5.500',
} as const;

/** A drawing beside words that say the same; never alone. */
export function Icon({ name, mirrored = false }: { readonly name: keyof typeof paths; readonly mirrored?: boolean }) {
  return (
    <svg
      className={mirrored ? 'askless-icon askless-icon-dir' : 'askless-icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
