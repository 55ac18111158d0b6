export { answersFrom, documentOf, type Fact } from './facts.js';
export { dependsOnBounds, factsOfWay } from './factsOfWay.js';
export { findCounterexample, isConfirmed, type Sought } from './findCounterexample.js';
export { replay, type Confirm, type Replay } from './replay.js';
