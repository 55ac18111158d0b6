import { NextResponse, type NextRequest } from 'next/server';

/**
 * Sends each page with a policy of its own. Next writes scripts into its pages, and marks them with the word that is good for this
 * answer alone; it reads the word from the policy of the request.
 */
export function proxy(request: NextRequest): NextResponse {
  // `next dev` evaluates code and writes styles into the page, which no strict policy lets pass.
  if (process.env.NODE_ENV === 'development') return NextResponse.next();
  const policy = policyWith(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  return response;
}

/** Everything but what Next serves as files. */
export const config = { matcher: '/((?!_next/static|icon\\.svg).*)' };

function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "style-src-attr 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
