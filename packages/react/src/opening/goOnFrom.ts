import {
  openApplication,
  openNext,
  openReport,
  type Answers,
  type Application,
  type CompiledForm,
  type InstanceId,
  type Stage,
  type Submission,
  type Value,
} from '@askless/core';
import type { Restored, Saving } from '../saving/index.js';

interface GoingOn {
  readonly known: Answers;
  readonly asOf: string;
  readonly stage: Stage;
  readonly restore: Saving['restore'];
}

interface GoneOn {
  readonly application: Application;
  readonly restored: Restored | undefined;
  readonly isUnread: boolean;
  /** In a report: last time's answers. */
  readonly suggestions: ReadonlyMap<InstanceId, Value>;
}

/** Goes on from a submission: the next stage with all that was submitted, or a report with last time's answers beside it. */
export async function goOnFrom(
  form: CompiledForm,
  previous: Submission,
  { known, asOf, stage, restore }: GoingOn,
): Promise<GoneOn> {
  const report = stage === 'postLoan' ? openReport(form, previous, { known, asOf }) : undefined;
  const opened = report?.application ?? openNext(form, previous, { known, asOf, stage });
  const found = await restore(form, opened.answers);
  const restored = found === 'unread' ? undefined : found;
  return {
    application: restored ? openApplication(form, restored.answers, { asOf: restored.asOf, stage }) : opened,
    restored,
    isUnread: found === 'unread',
    suggestions: report?.suggestions ?? new Map(),
  };
}
