/** Diagrams over a shared space of cells: which borrowers reach a question, their share, and two forms compared. */
export {
  Diagrams,
  no,
  yes,
  cheapestWay,
  shareOf,
  someAt,
  supportOf,
  type Budgeted,
  type Diagram,
} from './diagram/index.js';
export { encodingOf, type Encoding } from './encoding/index.js';
export {
  spaceOf,
  type Cell,
  type RowKinds,
  type Space,
  type SpaceOptions,
  type Test,
  type Variable,
} from './space/index.js';
