export {
  noAnswers,
  type Answer,
  type Answers,
  type Change,
  type DeclineReason,
  type InstanceId,
  type Orphan,
  type PartySlot,
  type Provenance,
  type RowKey,
  type SourceState,
} from './answers.js';
export { applyChange, applyPlaced } from './applyChange.js';
export { fiscalYears } from './fiscalYears.js';
export { closingId, instanceId, isRowKey, parseInstanceId } from './instance.js';
export { parseDelivery, parseKnown, type Delivery, type KnownFacts, type KnownIssue } from './parseKnown.js';
export { partyOf, slotOf } from './parties.js';
