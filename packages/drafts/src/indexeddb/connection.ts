import type { IDBPDatabase } from 'idb';
import type { StoreResult } from '../store/index.js';
import { causeOf } from './causeOf.js';

/** Does work in a database; what throws becomes a cause. */
export type Connection = <T>(work: (db: IDBPDatabase) => Promise<T>) => Promise<StoreResult<T>>;

/** Connects when something is first done, and again after the browser closed the connection. */
export function connectTo(open: (onClosed: () => void) => Promise<IDBPDatabase>): Connection {
  let opening: Promise<IDBPDatabase> | undefined;
  const attempt: Connection = async (work) => {
    try {
      opening ??= open(() => (opening = undefined));
      return { ok: true, value: await work(await opening) };
    } catch (error) {
      opening = undefined;
      return { ok: false, cause: causeOf(error) };
    }
  };
  return async (work) => {
    const first = await attempt(work);
    return !first.ok && first.cause === 'closed' ? attempt(work) : first;
  };
}
