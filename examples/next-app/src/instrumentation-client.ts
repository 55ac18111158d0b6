// Next runs this in the browser before the page is taken over. Its loader names chunks by plain text, which
// `require-trusted-types-for 'script'` stops; this lets pass those of this site, and nothing else.

interface Policies {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createScriptURL: (url: string) => string | null },
  ) => unknown;
}

/** Absent from browsers that know no Trusted Types, and so stop nothing. */
const policies: Policies | undefined = Reflect.get(globalThis, 'trustedTypes');

policies?.createPolicy('default', { createScriptURL: (url) => (isChunk(url) ? url : null) });

function isChunk(url: string): boolean {
  const { origin, pathname } = new URL(url, location.origin);
  return origin === location.origin && pathname.startsWith('/_next/static/');
}
