export { leftOut, type LeftOutKind } from './leftOut.js';
export { blockingIn, isField, rowItems, type PageItem, type SectionPage } from './pageItems.js';
export { useBurden, type BurdenLeft } from './useBurden.js';
export { useSectionPages } from './useSectionPages.js';
