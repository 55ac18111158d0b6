export { canDecline, isExact, type Cell } from './cells.js';
export { atLeastOne, uncodedTests } from './collectTests.js';
export { examplesOf } from './candidates.js';
export type { RowKinds, Space, Variable } from './space.js';
export { isInGroup, spaceOf, type SpaceOptions } from './spaceOf.js';
export { oneOfTest, present, testedIn, throughDerivation, type Test } from './tests.js';
