export {
  diffForms,
  type Affected,
  type ChangeKind,
  type DiffOptions,
  type FormChange,
  type FormDiff,
} from './diff/index.js';
export { checkForm } from './proofs/index.js';
export {
  claims,
  wordBecause,
  wordClaim,
  wordFinding,
  type CheckOptions,
  type CheckProgress,
  type CheckReport,
  type Claim,
  type Counterexample,
  type Finding,
  type FindingRule,
  type FindingText,
  type KnownDocument,
  type Proof,
  type Proxy,
} from './report/index.js';
export type { ProfileShare } from './reach/index.js';
