/** Code that did not come over the network; asking again may help. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/** Loads code, and tells its failure to come from a fault within it. */
export async function loadModule<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new LoadError('A part of the form could not be loaded.', { cause });
  }
}
