import type { JsonObject } from './json.js';

/**
 * Writes a document as JSON text that is the same for the same document, byte for byte: keys in the order they stand in,
 * two spaces a level, letters of all languages as they are, lone surrogates escaped, `\n` at line ends and at the end.
 */
export function writeJson(document: JsonObject): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
