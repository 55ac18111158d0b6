export type { CountNote } from './countNote.js';
export { domIds, domKey, safePrefix } from './domId.js';
export { dayFromNow } from './dayFromNow.js';
export type { DraftStatus, Kept } from './draftStatus.js';
export {
  eventStability,
  type EventStability,
  type FormEvent,
  type NumberedEvent,
  type OnSubmit,
  type Sending,
  type SubmitAnswer,
  type Taken,
} from './events.js';
export { HolderContext, holdIn, type Holder } from './holder.js';
export {
  HostContext,
  settledIn,
  useHost,
  type ApplicationStatus,
  type CostFigures,
  type Feedback,
  type HostPorts,
  type OnAllow,
  type OnLeave,
} from './host.js';
export { parseProblems, type HostProblem } from './hostProblem.js';
export { confirm, isConfirmed, noRemarks, refuse, refusedAt, type Remarks } from './remarks.js';
export {
  PagingContext,
  SessionContext,
  SubmitContext,
  usePaging,
  useSession,
  useWords,
  WordsContext,
  type Page,
  type Paging,
  type Session,
  type Words,
} from './session.js';
export {
  useApplication,
  useDecision,
  useIssueKey,
  useIssues,
  usePlan,
  usePlanned,
  useWrong,
} from './useApplication.js';
