import type { InstanceId, Issue } from '@askless/core';
import { useState, type FormEvent } from 'react';
import { holdsBack, problemsIn, takeAll } from '../answering/index.js';
import { useSectionPages } from '../paging/index.js';
import { isConfirmed, useIssues, usePlan, useSession, useWords, type Words } from '../session/index.js';
import { differingIn } from './useDraftConflicts.js';
import { useGoTo } from './useGoTo.js';
import { useProblemName } from './useProblemText.js';
import { useProblems, type ProblemBag } from './useProblems.js';
import { useReviewLists, type ReviewList } from './useReviewLists.js';
import { useSending, type SubmitState } from './useSubmit.js';

/** One section to look over. */
export interface ReviewSectionBag {
  readonly id: string;
  readonly label: string;
  /** Single answers first, then each row of each group. */
  readonly lists: readonly ReviewList[];
}

/** Every answer to look over, and the sending of them. */
export interface ReviewBag {
  readonly sections: readonly ReviewSectionBag[];
  /** What is possible but odd, and never in the way; answers that a registry says otherwise are in `useSourceConflicts`. */
  readonly looks: readonly {
    readonly key: string;
    readonly at: InstanceId;
    readonly name: string;
    readonly text: string;
  }[];
  /** What has to be put right before sending. */
  readonly problems: readonly ProblemBag[];
  /** How often what was not right yet was tried to send, or was not taken. */
  readonly attempt: number;
  /** Sends it, unless something is to be put right, or two devices' answers still differ. */
  readonly send: () => void;
  readonly state: SubmitState;
  /** Whether there is a network; where there is none, it can be sent once there is. */
  readonly isOnline: boolean;
  readonly sendWhenOnline: () => void;
  /** For the `<form>` around it. */
  readonly form: { readonly noValidate: true; readonly onSubmit: (event: FormEvent) => void };
  /** Opens the page of an answer, to change it. */
  readonly change: (id: InstanceId) => void;
}

/** The last look before sending; renders again with each step. */
export function useReview(): ReviewBag {
  const session = useSession();
  const { form } = useWords();
  const pages = useSectionPages();
  const problems = useProblems();
  const listsOf = useReviewLists();
  const looks = useLooks();
  const [attempt, setAttempt] = useState(0);
  const { send: sendNow, ...sending } = useSending(() => setAttempt((before) => before + 1));
  const change = useGoTo();
  const send = (): void => {
    takeAll(session);
    const fields = pages.flatMap((page) => page.fields);
    const unsettled = differingIn(session.application.plan, session.conflicts.get()).length > 0;
    if (!problemsIn(session, fields).some(holdsBack) && !unsettled) sendNow();
    else setAttempt(attempt + 1);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  return {
    sections: pages.map((page) => ({ id: page.id, label: form.sections[page.id] ?? page.id, lists: listsOf(page) })),
    looks,
    problems,
    attempt,
    send,
    ...sending,
    form: { noValidate: true, onSubmit },
    change,
  };
}

function useLooks(): ReviewBag['looks'] {
  const session = useSession();
  const words = useWords();
  const nameOf = useProblemName();
  const { form } = usePlan();
  return useIssues()
    .filter(
      (issue) =>
        issue.severity === 'confirm' &&
        issue.issue !== 'conflict' &&
        !(issue.issue === 'check' && isConfirmed(session, issue.check, issue.at)),
    )
    .map((issue) => ({
      key: `${issue.issue} ${issue.at} ${issue.issue === 'check' ? issue.check : ''}`,
      at: issue.at,
      name: nameOf(issue.at),
      text: lookText(issue, words, form.checks.length > 0),
    }));
}

function lookText(issue: Issue, { t, form }: Words, hasChecks: boolean): string {
  if (hasChecks && issue.issue === 'check') return form.checks[issue.check] ?? issue.check;
  return t.problems.overruled;
}
