import type { Submission } from '@askless/core';

/** The first 64 bits of a submission's SHA-256, in groups of four; a dash where the page is not served securely. */
export async function fingerprintOf(submission: Submission): Promise<string> {
  if (!globalThis.isSecureContext) return '–';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(submission)));
  const hex = [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{4})(?=.)/g, '$1 ');
}
