/** What the bank's server says when a borrower comes. */
export interface Visit {
  readonly visit: string;
  readonly asOf: string;
  readonly known: unknown;
  /** Registries that could be asked, with consent. */
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

/** What a registry delivers; undefined where it fails. */
export async function askRegistry(visit: string, source: string): Promise<unknown> {
  try {
    return await post(`/visits/${visit}/sources/${source}`, {});
  } catch {
    return undefined;
  }
}

/** The document that the bank's server wrote of an application. */
export async function fetchDocument(visit: string, reference: string): Promise<string> {
  const response = await fetch(`/applications/${reference}`, { headers: { 'x-visit': visit } });
  return response.text();
}

async function post(url: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`The bank answered ${response.status}.`);
  return response.json();
}

function parseVisit(json: unknown): Visit {
  return json as Visit;
}
