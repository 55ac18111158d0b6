import type { Sensitivity } from '@askless/core';

/** The words of the parts around questions, in one language. */
export interface PartTexts {
  readonly loading: string;
  readonly tryAgain: string;
  readonly errorPrefix: string;
  readonly optional: string;
  readonly head: {
    /** Before, within and after the figure: questions left. */
    left(questions: number): readonly [string, string, string];
    /** Before, within and after the figure: lists of which nothing is left but to say that they are complete. */
    lists(lists: number): readonly [string, string, string];
    fixes(problems: number): readonly [string, string, string];
    minutes(minutes: number): string;
    readonly allAnswered: string;
    leftOut(questions: number): string;
  };
  readonly saved: {
    readonly saving: string;
    readonly device: KeptTexts;
    readonly bank: KeptTexts;
    /** Nothing can be sent. */
    readonly offline: string;
    readonly full: string;
    readonly blocked: string;
    readonly memory: string;
  };
  readonly note: {
    added(questions: number): string;
    becauseAnswer(question: string, names: string): string;
    becauseRow(row: string): string;
    becauseSource(source: string): string;
    becauseSourceFailed(source: string): string;
    becauseDisallowed(source: string): string;
    readonly becauseOther: string;
  };
  readonly nav: {
    untouched(questions: number): string;
    readonly label: string;
    toggle(parts: number): string;
    left(questions: number): string;
    lists(lists: number): string;
    problems(problems: number): string;
    readonly done: string;
    readonly review: string;
  };
  readonly section: {
    eyebrow(place: number, of: number, questions: number): string;
    readonly nothing: string;
    nothingBecause(known: number): string;
    readonly continue: string;
    continueTo(part: string): string;
    readonly toReview: string;
    readonly backToReview: string;
    readonly later: string;
    readonly laterNotKept: string;
    pending(questions: number): string;
  };
  readonly why: {
    readonly button: string;
    readonly purpose: string;
    readonly need: string;
    readonly sees: string;
    readonly feedback: string;
    readonly unclear: string;
    readonly unclearSent: string;
    readonly seenBy: Readonly<Record<Sensitivity, string>>;
  };
  readonly known: {
    title(answers: number, sources: string): string;
    readonly bankRecords: string;
    readonly party: string;
    readonly row: string;
    readonly correct: string;
    readonly undo: string;
    corrected(source: string, value: string): string;
    showAll(answers: number): string;
    calculated(from: string): string;
    readonly calculatedSeal: string;
    readonly youSeal: string;
  };
  readonly decline: {
    readonly unwilling: string;
    readonly notKnown: string;
    readonly declinedUnwilling: string;
    readonly declinedNotKnown: string;
    readonly undo: string;
  };
  readonly group: {
    add(row: string): string;
    addAnother(row: string): string;
    change(row: string): string;
    remove(row: string): string;
    readonly changeShort: string;
    readonly removeShort: string;
    save(row: string): string;
    left(questions: number): string;
    removeQuestion(row: string): string;
    readonly removeAnswered: string;
    readonly keep: string;
    removed(row: string): string;
    readonly undo: string;
    none(group: string): string;
    complete(rows: number): string;
    readonly completeHelp: string;
    between(least: number, most: number | undefined): string;
    same(row: string): string;
    readonly notSame: string;
    readonly sameHelp: string;
  };
  /** An answer that was given before. */
  readonly sameAs: {
    readonly label: string;
    is(name: string): string;
    /** The same in a list, with what was said. */
    listed(name: string, text: string): string;
    readonly other: string;
  };
  /** What the amounts of a table are counted in; `unit` is written out already. */
  readonly years: {
    amountsIn(unit: string): string;
    /** What a block pasted from a spreadsheet did. */
    filled(cells: number): string;
  };
  readonly panel: {
    title(questions: number): string;
    lede(all: number): string;
    readonly close: string;
    readonly groups: Readonly<
      Record<
        'notApplicable' | 'known' | 'derived' | 'laterStage' | 'nobody' | 'pending',
        { readonly name: string; readonly because: string }
      >
    >;
    more(questions: number): string;
    readonly foot: string;
  };
  readonly fold: (questions: number) => string;
  readonly foldNames: (names: string, more: number) => string;
  readonly problems: {
    title(problems: number): string;
    readonly required: string;
    readonly closeGroup: string;
    /** Of an answer that is odd, but possible. */
    readonly isCorrect: string;
    readonly openRow: string;
    readonly uploading: string;
    readonly overruled: string;
  };
  readonly review: {
    readonly eyebrow: string;
    readonly title: string;
    readonly lede: string;
    answers(answers: number): string;
    readonly change: string;
    readonly notGiven: string;
    readonly submit: string;
    readonly submitting: string;
    readonly failed: string;
    readonly failedHelp: string;
    readonly failedForGood: string;
    readonly failedSignedOut: string;
    readonly failedOffline: string;
    readonly sendWhenOnline: string;
    readonly waiting: string;
    readonly looksTitle: string;
  };
  readonly receipt: {
    readonly eyebrow: string;
    readonly title: string;
    readonly lede: string;
    readonly reference: string;
    readonly sent: string;
    readonly fingerprint: string;
    readonly formats: string;
    readonly outcomes: Readonly<Record<'met' | 'token' | 'outstanding' | 'later' | 'missing', string>>;
    readonly findings: string;
  };
  readonly resume: {
    title(left: number): string;
    giveAgain(answers: number): string;
    readonly close: string;
  };
  readonly stopped: string;
  readonly values: {
    readonly units: Readonly<Partial<Record<string, string>>>;
    readonly yes: string;
    readonly no: string;
    listJoin(items: readonly string[]): string;
    money(currency: string, amount: string): string;
  };
}

/** Of answers that are kept in one place. */
export interface KeptTexts {
  /** At a time of day. */
  now(time: string): string;
  readonly failed: string;
  /** How to go on later, and until which day; '' where that is not known. */
  later(until: string): string;
  /** To who comes back; '' where the time is not known. */
  before(time: string): string;
  /** That a draft could not be read, and what to do. */
  readonly unread: string;
}
