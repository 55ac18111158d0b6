import type { PageProps } from './ApplyPage.js';

/** Reads what the server wrote into its own page. */
export function parseProps(json: string): PageProps {
  return JSON.parse(json) as PageProps;
}
