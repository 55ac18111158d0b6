import {
  indexOf,
  type CompiledQuestion,
  type DeclineReason,
  type Decision,
  type InstanceId,
  type Provenance,
  type QuestionTexts,
  type Value,
} from '@askless/core';
import { useMemo } from 'react';
import { switchUnit, textIn } from '../entry/index.js';
import { useInput, type Input } from '../form-inputs/index.js';
import {
  enter,
  leave,
  canLeaveOpen,
  ownSlot,
  problemAt,
  type Problem,
  shownEntry,
  sourceSays,
} from '../answering/index.js';
import {
  confirm,
  domIds,
  domKey,
  isConfirmed,
  useSession,
  useWords,
  type Session,
  type Words,
  useDecision,
  useIssueKey,
} from '../session/index.js';
import { useSelected } from '../store/index.js';
import { heldIn, isField } from '../paging/index.js';
import { useCorrect } from './useCorrect.js';
import { suggestionsFor } from './suggestionsFor.js';
import { useQuestionText } from './useQuestionText.js';
import { useValueText, wordingOf } from './useValueText.js';
import { takeSource, withdrawing } from './withdrawing.js';
import type { ControlProps } from '../controls/index.js';

/** A question that is a field: asked, or answered by the borrower. The bags are spread onto elements. */
export interface AskBag {
  readonly status: 'ask';
  readonly id: InstanceId;
  readonly question: string;
  readonly ids: ReturnType<typeof domIds>;
  readonly label: { readonly id: string; readonly htmlFor: string; readonly children: string };
  /** For a plain `<input>` of one's own; a kind that needs more takes `control`. */
  readonly input: {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
    readonly onBlur: () => void;
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-required': boolean;
    readonly 'aria-describedby': string | undefined;
  };
  /** For `<ControlFor>`. */
  readonly control: ControlProps;
  readonly help: string | undefined;
  readonly why: {
    readonly text: string;
    /** Tells the host that the borrower has asked why. */
    readonly opened: () => void;
  };
  readonly optional: boolean;
  /** Yes allows sources to be asked: `useConsent` says what that saves. */
  readonly isConsent: boolean;
  /** The answer may be one that was given before: `useSameAs` says which there are. */
  readonly canBeSame: boolean;
  /** What is shown as wrong: nothing while the borrower is still typing. */
  readonly problem: Problem | undefined;
  /** Checks that ask to look again, and never block. */
  readonly checks: readonly string[];
  /** The borrower says that it is correct: the check asks no more, until there is another answer. */
  readonly confirm: (check: string) => void;
  readonly declined: DeclineReason | undefined;
  readonly canDecline: readonly DeclineReason[];
  /** Says that the borrower does not know, or does not wish to say; the focus stays with the question. */
  readonly decline: (reason: DeclineReason) => void;
  /** Takes the answer back, or the word that there is none. */
  readonly retract: () => void;
  /** A source says something else; the bank sees both. */
  readonly differsFrom:
    | {
        readonly source: string;
        readonly value: string;
        /** Takes the source's answer after all. */
        readonly undo: () => void;
      }
    | undefined;
  /** In a periodic report: what was answered last time. It counts for nothing before it is confirmed. */
  readonly lastTime: { readonly text: string; readonly confirm: () => void } | undefined;
}

/** One question in one of its states; `V` is what it is answered with. */
export type QuestionBag<V extends Value = Value> =
  | AskBag
  | {
      readonly status: 'known';
      readonly id: InstanceId;
      readonly label: string;
      readonly value: V;
      readonly text: string;
      readonly provenance: Provenance;
      readonly correct: () => void;
    }
  | {
      readonly status: 'derived';
      readonly id: InstanceId;
      readonly label: string;
      readonly value: V;
      readonly text: string;
    }
  | { readonly status: 'pending' | 'skip' | 'stopped' | 'unknown'; readonly id: InstanceId };

/**
 * One question, as bags of props for one's own markup; renders again only when this question changes.
 *
 * @param id The instance: `loan.amount`, or in a group `years[2023].netProfit`.
 */
export function useQuestion(id: InstanceId): QuestionBag {
  const session = useSession();
  const decision = useDecision(id);
  const isKept = useSelected(session.correcting, (kept) => kept.has(id));
  const ask = useAsk(id, decision);
  const { label } = useQuestionText(id);
  const valueText = useValueText();
  const correct = useCorrect();
  if (!decision) return { status: 'unknown', id };
  const kept = new Set(isKept ? [id] : []);
  if (ask && isField(decision, heldIn(session.application.plan, { kept, settled: session.settled }))) return ask;
  if (decision.state === 'derived')
    return { status: 'derived', id, label, value: decision.value, text: valueText(decision.question, decision.value) };
  if (decision.state !== 'known' || !('value' in decision))
    return { status: decision.state === 'known' || decision.state === 'ask' ? 'unknown' : decision.state, id };
  return {
    status: 'known',
    id,
    label,
    value: decision.value,
    text: valueText(decision.question, decision.value),
    provenance: decision.provenance,
    correct: () => correct(id),
  };
}

function useAsk(id: InstanceId, decision: Decision | undefined): AskBag | undefined {
  const session = useSession();
  const { application, inputs, prefix } = session;
  const words = useWords();
  const texts = useQuestionText(id);
  const { input, shown } = useInput(inputs, domKey(id));
  const doubts = useDoubts(id);
  const valueText = useValueText();
  const ids = useMemo(() => domIds(prefix, id), [prefix, id]);
  const question = decision && indexOf(application.form).questions.get(decision.question);
  if (!decision || !question) return undefined;
  const problem = shown ? problemAt(session, id) : undefined;
  const optional = canLeaveOpen(application.plan, id);
  const says = sourceSays(session, id);
  const control = controlOf({
    session,
    words,
    decision,
    question,
    input,
    ids,
    invalid: problem !== undefined,
    optional,
    texts,
  });
  return {
    status: 'ask',
    id,
    question: question.id,
    ids,
    label: { id: ids.label, htmlFor: ids.control, children: texts.label },
    input: inputOf(control, id),
    control,
    help: texts.help,
    why: { text: texts.why, opened: () => session.tell({ event: 'why-opened', at: id }) },
    optional,
    isConsent: question.allows !== undefined,
    canBeSame: ownSlot(application.form, question, id) !== undefined,
    problem,
    ...doubts,
    ...withdrawing(session, decision),
    differsFrom: says && {
      source: words.form.sources[says.source] ?? says.source,
      value: valueText(question.id, says.value),
      undo: () => takeSource(session, id),
    },
    lastTime: lastTimeOf(session, decision, valueText),
  };
}

/** What is odd about an answer, and was not said to be correct. */
function useDoubts(id: InstanceId): Pick<AskBag, 'checks' | 'confirm'> {
  const session = useSession();
  const failing = useIssueKey(id);
  // What the host did not take shows here, too.
  useSelected(
    session.remarks,
    ({ refused, confirmed }) => Number(refused.has(id)) + (failing === '' ? 0 : 2 * confirmed.size),
  );
  return {
    checks: failing === '' ? [] : failing.split(' ').filter((check) => !isConfirmed(session, check, id)),
    confirm: (check) => {
      confirm(session, check, id);
      session.focusNext.set(id);
    },
  };
}

interface Asking {
  readonly session: Session;
  readonly words: Words;
  readonly decision: Decision;
  readonly question: CompiledQuestion;
  readonly input: Input | undefined;
  readonly ids: ReturnType<typeof domIds>;
  readonly invalid: boolean;
  readonly optional: boolean;
  readonly texts: QuestionTexts;
}

function controlOf({ session, words, decision, question, input, ids, invalid, optional, texts }: Asking): ControlProps {
  const { locale, t } = words;
  const { plan } = session.application;
  const { currency = '', unit } = wordingOf(question, words, plan);
  const describedBy = [invalid && ids.error, texts.help !== undefined && ids.help].filter(Boolean).join(' ');
  return {
    id: ids.control,
    spec: question.spec,
    entry: shownEntry(decision, input, { question, locale, given: session.application.answers.given.get(decision.id) }),
    onEntry: (next) => enter(session, decision.id, next),
    onLeave: () => leave(session, decision.id),
    labelledBy: ids.label,
    invalid,
    required: !optional,
    locale,
    words: t.controls,
    options: texts.options ?? {},
    currency,
    ...(unit === undefined ? {} : { unit }),
    ...(describedBy === '' ? {} : { describedBy }),
    ...(question.suggestions ? { suggestions: suggestionsFor(question, plan) } : {}),
    target: { uploads: session.uploads, at: decision.id, question: question.id, issues: t.issues },
  };
}

/** The same for a plain input of the host's own: an amount stands there in single units, as it is typed there. */
function inputOf(
  { id, entry, onEntry, onLeave, invalid, required, describedBy, locale }: ControlProps,
  at: InstanceId,
): AskBag['input'] {
  return {
    id,
    name: domKey(at),
    value: typeof entry === 'object' && 'unit' in entry ? switchUnit(entry, 'one', locale).text : textIn(entry),
    onChange: ({ currentTarget }) => onEntry(currentTarget.value),
    onBlur: onLeave,
    'aria-invalid': invalid ? true : undefined,
    'aria-required': required,
    'aria-describedby': describedBy,
  };
}

function lastTimeOf(
  { application, suggestions, inputs, tell }: Session,
  { id, question, state }: Decision,
  valueText: ReturnType<typeof useValueText>,
): AskBag['lastTime'] {
  const value = suggestions.get(id);
  if (value === undefined || state !== 'ask') return undefined;
  return {
    text: valueText(question, value),
    confirm: () => {
      inputs.write(domKey(id), undefined);
      application.answer(id, value);
      tell({ event: 'answered', at: id });
    },
  };
}
