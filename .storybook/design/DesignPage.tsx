import type { ReactNode } from 'react';
import { lookOf, type Look } from '../../packages/react/src/opening/index.js';

export interface DesignPageProps extends Partial<Look> {
  readonly title: string;
  readonly head?: readonly string[];
  readonly rows?: readonly (readonly ReactNode[])[];
}

/** A page of the design's own: one table, in the theme that it speaks of. */
export function DesignPage({
  title,
  head = [],
  rows = [],
  theme = 'light',
  density = 'comfortable',
  contrast = 'auto',
}: DesignPageProps) {
  return (
    <div className="askless" lang="en" {...lookOf({ theme, density, contrast })}>
      <div className="story-page">
        <h1 className="askless-h1">{title}</h1>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls is reached by keys. */}
        <section className="story-wide" aria-label={title} tabIndex={0}>
          <table className="story-table">
            <thead>
              <tr>
                {head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell || <span className="askless-vh">sample</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, place) => (
                <tr key={place}>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </div>
  );
}
