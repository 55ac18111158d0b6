export { dependsOnBounds } from './factsOfWay.js';
export { findAsIs, findCounterexample, witnessesOf, type Sought, type Witnesses } from './findCounterexample.js';
export { replay, type Confirm, type Replay } from './replay.js';
