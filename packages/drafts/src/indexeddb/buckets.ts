/** What the Storage Buckets API has of this: https://wicg.github.io/storage-buckets/ (in Chromium; types have no word of it yet). */
interface BucketManager {
  readonly open: (
    name: string,
    options: { readonly durability: 'strict' },
  ) => Promise<{ readonly indexedDB: IDBFactory }>;
}

/** Where a browser keeps parts of an origin's storage apart; nothing where it does not. */
function bucketsHere(): BucketManager | undefined {
  const manager: unknown = Reflect.get(Object(globalThis.navigator), 'storageBuckets');
  return isBucketManager(manager) ? manager : undefined;
}

function isBucketManager(manager: unknown): manager is BucketManager {
  return typeof Reflect.get(Object(manager), 'open') === 'function';
}

const bucket = 'askless-drafts';

/** Opens IndexedDB apart from the origin's own; nothing where the browser has only that. */
export function indexedDBApart(): (() => Promise<IDBFactory>) | undefined {
  const buckets = bucketsHere();
  return buckets && (async () => (await buckets.open(bucket, { durability: 'strict' })).indexedDB);
}
