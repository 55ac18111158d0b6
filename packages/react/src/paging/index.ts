export { followUps } from './followUps.js';
export { leftOut, type LeftOutKind } from './leftOut.js';
export { heldIn, isField, rowItems, type Held, type PageItem } from './pageItems.js';
export { isOn, type SectionPage } from './sectionPages.js';
export { burdenLeft, useBurden, type BurdenLeft } from './useBurden.js';
export { useSectionPages } from './useSectionPages.js';
