export { createLoader, type Loader, type Loading } from './createLoader.js';
export { lazyPart, type LazyPart } from './lazyPart.js';
export { LoadFailed } from './LoadFailed.js';
export { isNotLoaded, loadModule } from './loadModule.js';
export { LocaleContext } from './locale.js';
export { PageSkeleton, Skeleton } from './Skeleton.js';
