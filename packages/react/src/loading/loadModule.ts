import { AsklessError } from '../errors/index.js';

/** Loads code, and tells that it did not come from a fault within it. */
export async function loadModule<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new AsklessError(
      'not-loaded',
      'Code of the form did not come over the network; the borrower is offered to try again. If it never comes, see that the late chunks of the build are served.',
      { cause },
    );
  }
}

/** Whether something did not come over the network, so that asking again may help. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof AsklessError && error.code === 'not-loaded';
}
