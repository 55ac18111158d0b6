import { openApplication, type AnswerResult, type Application, type Opening } from '../application/index.js';
import { parseInstanceId, type Answers, type InstanceId, type SourceState } from '../answers/index.js';
import { indexOf, type CompiledForm } from '../compiled/index.js';
import type { Submission } from '../submission/index.js';
import type { Value } from '../value/index.js';
import { answersOf } from './answersOf.js';

/** The day of the report, and what is known besides the last submission. */
export interface ReportOpening extends Omit<Opening, 'stage'> {
  readonly known?: Answers;
}

/** A periodic report after the loan was paid out. */
export interface Report {
  readonly application: Application;
  /** What was answered last time, for the borrower to confirm or to change; nothing counts before that. */
  readonly suggestions: ReadonlyMap<InstanceId, Value>;
  /** Takes last time's answer as this time's; undefined where there is none. */
  readonly confirm: (at: InstanceId) => AnswerResult | undefined;
}

/**
 * Opens a periodic report: the same form at the stage `postLoan`. What holds for the whole loan is known; what is asked
 * period by period is asked again, with last time's answers as suggestions; fiscal years have rolled on with the day.
 *
 * @param previous The last submission of the loan: the application itself, or the last report.
 */
export function openReport(form: CompiledForm, previous: Submission, opening: ReportOpening): Report {
  const { known, ...at } = opening;
  const { answers, suggestions } = beginPeriod(form, answersOf(previous), known);
  const application = openApplication(form, answers, { ...at, stage: 'postLoan' });
  return {
    application,
    suggestions,
    confirm: (id) => {
      const value = suggestions.get(id);
      return value === undefined ? undefined : application.answer(id, value);
    },
  };
}

interface Period {
  readonly answers: Answers;
  readonly suggestions: ReadonlyMap<InstanceId, Value>;
}

/** Sets aside what is said of a period, by whomever it was said; what is known anew stands. */
function beginPeriod(form: CompiledForm, before: Answers, known: Answers | undefined): Period {
  const isOfPeriod = (id: InstanceId): boolean =>
    indexOf(form).questions.get(parseInstanceId(id)?.question ?? '')?.stage === 'postLoan';
  const suggestions = new Map<InstanceId, Value>();
  const keep = <V>(entries: ReadonlyMap<InstanceId, V>, valueOf: (entry: V) => Value | undefined): Map<string, V> => {
    for (const [id, entry] of entries) {
      const value = isOfPeriod(id) ? valueOf(entry) : undefined;
      if (value !== undefined) suggestions.set(id, value);
    }
    return new Map([...entries].filter(([id]) => !isOfPeriod(id)));
  };
  const sources = [...before.sources].map(([source, state]): [string, SourceState] => [
    source,
    state.status === 'delivered' ? { ...state, values: keep(state.values, (value) => value) } : state,
  ]);
  const given = keep(before.given, (answer) => (answer.status === 'known' ? answer.value : undefined));
  const isGroupOfPeriod = (group: string): boolean =>
    indexOf(form).groups.get(group)?.questions.every(isOfPeriod) === true;
  const answers: Answers = {
    ...before,
    given: new Map([...given, ...(known?.given ?? [])]),
    sources: new Map([...sources, ...(known?.sources ?? [])]),
    closed: new Set([...before.closed].filter((group) => !isGroupOfPeriod(group))),
  };
  return { answers, suggestions };
}
