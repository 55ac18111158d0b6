import { readFileSync, statSync } from 'node:fs';
import { Problem } from '../problem.js';

const mostBytes = 64 * 1024 * 1024;

/**
 * Reads a JSON file.
 *
 * @param what What the file is, for sentences: “the known file”.
 * @throws Problem for a file that is not there, not readable, too large, not UTF-8 or not JSON.
 */
export function readJson(path: string, what: string): unknown {
  return parseJson(readText(path, what), `${what} ${path}`);
}

/**
 * Reads a text file.
 *
 * @throws Problem for a file that is not there, not readable, too large or not UTF-8.
 */
export function readText(path: string, what: string): string {
  return decode(readBytes(path, what), `${what} ${path}`);
}

/** @throws Problem for a text that is not JSON. */
export function parseJson(text: string, name: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch (error) {
    throw new Problem([`${name} is not JSON (${messageOf(error)}): correct it, or export it again.`]);
  }
}

function readBytes(path: string, what: string): Uint8Array {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new Problem([`${what} ${path} is a folder: name a file.`]);
    if (!found.isFile() && !found.isFIFO()) throw new Problem([`${what} ${path} is no file: name one.`]);
    if (found.size > mostBytes) throw new Problem([`${what} ${path} is larger than 64 MB: is it the right file?`]);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem([`${what} ${path} can not be read (${messageOf(error)}): check the path and its permissions.`]);
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem([`${name} is not UTF-8 text: save it as UTF-8.`]);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
