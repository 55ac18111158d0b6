/** Diagrams over the cells of all that can be answered: who reaches a question, what share that is, two forms compared. */
export {
  findCounterexample as findBorrower,
  replay,
  type Confirm,
  type Replay,
  type Sought,
} from './counterexample/index.js';
export {
  Diagrams,
  cheapestWay,
  defaultBudget,
  no,
  nodesOf,
  shareOf,
  someAt,
  supportOf,
  yes,
  type Budgeted,
  type Diagram,
} from './diagram/index.js';
export { encodingOf, type Encoding } from './encoding/index.js';
export { profilesOf, reachOf, type ProfileShare, type Reach } from './reach/index.js';
export {
  spaceOf,
  type Cell,
  type RowKinds,
  type Space,
  type SpaceOptions,
  type Test,
  type Variable,
} from './space/index.js';
