import { amend, submit, type Submission } from '@askless/core';
import { useContext, useEffect, useRef, useState } from 'react';
import { AsklessError, ReportContext } from '../errors/index.js';
import { useSectionPages } from '../paging/index.js';
import {
  domKey,
  parseProblems,
  refuse,
  SubmitContext,
  usePaging,
  useSession,
  useWords,
  type HostProblem,
  type OnSubmit,
  type Sending,
  type SubmitAnswer,
  type Taken,
} from '../session/index.js';
import { useLatest, useOnline } from '../store/index.js';
import { idempotencyKeyOf } from './idempotencyKey.js';
import { inLanguage, useProblemName } from './useProblemText.js';

/** How sending stands. What failed can be tried again where `error.retryable`; nothing is lost either way. */
export type SubmitState =
  /** `waiting`: for a network, as the borrower has asked. */
  | { readonly state: 'idle' | 'sending' | 'waiting' }
  | {
      readonly state: 'failed';
      readonly error: AsklessError;
      /** The HTTP status of the host's answer, where it says one. */
      readonly status: number | undefined;
      /** How many answers the host did not take: each says so at its question. */
      readonly refused: number;
      /** What else the host says of it, in its words. */
      readonly reasons: readonly string[];
    };

/** The sending of a finished application. */
export interface SubmitBag {
  readonly state: SubmitState;
  readonly send: () => void;
  /** Whether there is a network. */
  readonly isOnline: boolean;
  /** Sends it once there is a network, as long as the page stays. */
  readonly sendWhenOnline: () => void;
}

/** Sends the finished application, once at a time; each try of the same answers carries the same idempotency key. */
export function useSubmit(): SubmitBag {
  return useSending();
}

/** @param onRefused The host did not take some answers, and each says so by now. */
export function useSending(onRefused?: () => void): SubmitBag {
  const session = useSession();
  const place = usePlacing();
  const { open } = usePaging();
  const onSubmit = useContext(SubmitContext);
  const report = useContext(ReportContext);
  const sending = useRef(false);
  const attempts = useRef(0);
  const [state, setState] = useState<SubmitState>({ state: 'idle' });
  const send = (): void => {
    if (sending.current) return;
    const { application, previous } = session;
    const result = previous ? amend(application, previous) : submit(application);
    if (!result.ok) return;
    const { submission } = result;
    sending.current = true;
    attempts.current += 1;
    setState({ state: 'sending' });
    refuse(session, new Map());
    const attempt = attempts.current;
    void idempotencyKeyOf(session, submission)
      .then(async (idempotencyKey) => sendTo(onSubmit, submission, { idempotencyKey, attempt }))
      .then(
        (taken) => {
          session.tell({ event: 'submitted' });
          open({ page: 'receipt', submission, ...taken });
        },
        (cause: unknown) => {
          const error = failureOf(cause);
          const placed = place(cause instanceof Refusal ? cause.problems : []);
          session.tell({ event: 'submit-failed', retryable: error.retryable });
          setState({ state: 'failed', error, status: statusOf(cause), ...placed });
          report(error);
          if (placed.refused > 0) onRefused?.();
        },
      )
      .finally(() => {
        sending.current = false;
      });
  };
  const isOnline = useOnline();
  useOnceDue(state.state === 'waiting' && isOnline, send);
  return { state, send, isOnline, sendWhenOnline: () => setState({ state: 'waiting' }) };
}

/** Does something each time that it becomes due. */
function useOnceDue(isDue: boolean, action: () => void): void {
  const latest = useLatest(action);
  useEffect(() => {
    if (isDue) latest.current();
  }, [isDue, latest]);
}

/** An answer of the host whose `ok` is false. */
class Refusal {
  readonly answer: unknown;
  readonly status: number | undefined;
  readonly problems: readonly HostProblem[];

  constructor(answer: Exclude<SubmitAnswer, void>) {
    this.answer = answer;
    this.status = answer.status;
    this.problems = parseProblems(answer.problems);
  }
}

/** Puts what the host did not take at its questions; what has no field of its own stays in words. */
function usePlacing(): (problems: readonly HostProblem[]) => { refused: number; reasons: readonly string[] } {
  const session = useSession();
  const { locale } = useWords();
  const nameOf = useProblemName();
  const pages = useSectionPages();
  return (problems) => {
    const fields = new Set(pages.flatMap((page) => page.fields));
    const placed = new Map(
      problems.flatMap((one) => (one.at !== undefined && fields.has(one.at) ? [[one.at, one]] : [])),
    );
    refuse(session, placed);
    for (const at of placed.keys()) session.inputs.show(domKey(at));
    const others = problems.filter(({ at }) => at === undefined || !fields.has(at));
    const reasons = others.map(({ at, text }) => {
      const words = inLanguage(text, locale);
      return at === undefined ? words : `${nameOf(at)}: ${words}`;
    });
    return { refused: placed.size, reasons };
  };
}

/** A receipt for an application that went nowhere would be the worst there is. */
class NobodyTakes extends Error {
  override readonly message =
    'No onSubmit takes the application: give <LoanForm> one, such as onSubmit={submitTo("/applications")}.';
}

async function sendTo(onSubmit: OnSubmit | undefined, submission: Submission, sending: Sending): Promise<Taken> {
  if (!onSubmit) throw new NobodyTakes();
  const answer = await onSubmit(submission, sending);
  const taken = typeof answer === 'object' && answer !== null ? answer : {};
  if (taken.ok === false) throw new Refusal(taken);
  return { reference: taken.reference, receivedAt: taken.receivedAt ?? new Date().toISOString() };
}

/** HTTP statuses below 500 after which the same request may yet succeed: timeout, conflict, too early, too many. */
const passing: ReadonlySet<number> = new Set([408, 409, 425, 429]);

function statusOf(cause: unknown): number | undefined {
  return cause instanceof Refusal ? cause.status : undefined;
}

function failureOf(cause: unknown): AsklessError {
  const status = statusOf(cause);
  if (cause instanceof NobodyTakes)
    return new AsklessError('submit-failed', cause.message, { retryable: false, cause });
  const isRefusedForGood = status !== undefined && status >= 400 && status < 500 && !passing.has(status);
  const what = cause instanceof Refusal ? `was answered with ${status ?? 'ok: false'}` : 'threw';
  return new AsklessError(
    'submit-failed',
    `Sending the application failed: onSubmit ${what}. The answers are kept, and the borrower can send them again with the same idempotency key.`,
    { cause: cause instanceof Refusal ? cause.answer : cause, retryable: !isRefusedForGood },
  );
}
