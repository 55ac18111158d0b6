export {
  claims,
  type CheckOptions,
  type CheckProgress,
  type CheckReport,
  type Claim,
  type Counterexample,
  type Finding,
  type FindingRule,
  type KnownDocument,
  type Proof,
  type Proxy,
} from './report.js';
export { wordBecause, wordClaim, wordFinding, type FindingText } from './words/index.js';
