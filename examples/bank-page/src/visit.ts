import type { Standing } from '../server/bank.js';
import type { Quote } from '../server/quote.js';

/** What the bank's server says when a borrower comes. */
export interface Visit {
  readonly visit: string;
  readonly asOf: string;
  readonly known: unknown;
  /** Registries that know the borrower, and are asked only with consent. */
  readonly sources: readonly string[];
}

/** Begins a visit, or goes on with the one that this browser began for the same business. */
export async function beginVisit(persona: string): Promise<Visit> {
  const place = `visit-${persona}`;
  const before = localStorage.getItem(place) ?? undefined;
  const visit = parseVisit(await post('/visits', { persona, visit: before }));
  localStorage.setItem(place, visit.visit);
  return visit;
}

/** What a registry delivers; throws where it does not answer. */
export async function askRegistry(visit: string, source: string, signal: AbortSignal): Promise<unknown> {
  return post(`/visits/${visit}/sources/${source}`, {}, signal);
}

/** The bank forgets what a registry has said. */
export async function forgetRegistry(visit: string, source: string): Promise<void> {
  await fetch(`/visits/${visit}/sources/${source}`, { method: 'DELETE', keepalive: true });
}

/** The document that the bank's server wrote of an application. */
export async function fetchDocument(visit: string, reference: string): Promise<string> {
  const response = await fetch(`/applications/${reference}`, { headers: { 'x-visit': visit } });
  return response.text();
}

/** Where the application stands at the bank. */
export async function fetchStanding(visit: string, reference: string): Promise<Standing> {
  const response = await fetch(`/applications/${reference}/standing`, { headers: { 'x-visit': visit } });
  return parseStanding(await response.json());
}

/** What a loan would cost; nothing where the bank can't say. */
export async function fetchQuote(amount: string, months: string): Promise<Quote | undefined> {
  const response = await fetch(`/quotes?${new URLSearchParams({ amount, months }).toString()}`);
  return response.ok ? parseQuote(await response.json()) : undefined;
}

/** How easy the application was, from 1 to 7. */
export async function sendFeedback(easy: number): Promise<void> {
  await post('/feedback', { easy });
}

async function post(url: string, body: object, signal?: AbortSignal): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), ...(signal && { signal }) });
  if (!response.ok) throw new Error(`The bank answered ${response.status}.`);
  return response.status === 204 ? undefined : response.json();
}

function parseVisit(json: unknown): Visit {
  return json as Visit;
}

function parseStanding(json: unknown): Standing {
  return json as Standing;
}

function parseQuote(json: unknown): Quote {
  return json as Quote;
}
