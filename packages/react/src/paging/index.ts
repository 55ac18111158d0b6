export { leftOut, type LeftOutKind } from './leftOut.js';
export {
  blockingIn,
  heldIn,
  isField,
  isOn,
  rowItems,
  type Held,
  type PageItem,
  type SectionPage,
} from './pageItems.js';
export { burdenLeft, useBurden, type BurdenLeft } from './useBurden.js';
export { useSectionPages } from './useSectionPages.js';
