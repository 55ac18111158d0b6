/** The words of the parts before, beside and after the questions, in one language. */
export interface JourneyTexts {
  readonly start: {
    /** In the list of parts. */
    readonly name: string;
    eyebrow(form: string): string;
    readonly title: string;
    /** Where the answers that would be asked for are known already. */
    readonly titleKnown: string;
    readonly lede: string;
    readonly begin: string;
    readonly result: string;
    /** Before the count is shown. */
    readonly soon: string;
    /** Behind the big figure. */
    left(questions: number): string;
    of(all: number, minutes: string): string;
    /** The strip in words. */
    strip(all: number, parts: string): string;
    readonly parts: Readonly<Record<'you' | 'optional' | 'known' | 'later' | 'out' | 'undecided', string>>;
    documents(files: number): string;
    readonly products: string;
    readonly standing: Readonly<Record<'open' | 'nearlyOpen' | 'closed', string>>;
    decidedBy(questions: string): string;
    /** A condition that is not met, and the answers that decide it. */
    changeAnswer(question: string): string;
    closed(products: number): string;
    nearest(product: string): string;
    readonly talk: string;
    readonly promise: string;
    readonly ready: string;
    readonly readyNone: string;
    readonly keep: string;
    more(documents: number): string;
  };
  readonly stop: {
    readonly eyebrow: string;
    readonly title: string;
    readonly lede: string;
    readonly why: string;
    readonly answers: string;
    readonly answersHelp: string;
    /** An answer that is the bank's own knowledge. */
    readonly change: string;
    readonly goOn: string;
    readonly goOnHelp: string;
    readonly leave: string;
    readonly leaving: string;
    readonly leaveFailed: string;
    readonly again: string;
    /** Products are open again after an answer was changed. */
    open(products: string): string;
    readonly resume: string;
  };
  readonly left: {
    readonly eyebrow: string;
    readonly title: string;
    readonly lede: string;
    readonly reasons: string;
    readonly next: string;
    readonly back: string;
  };
  readonly sources: {
    readonly title: string;
    readonly help: string;
    fewer(questions: number): string;
    readonly fetching: string;
    delivered(answers: number): string;
    failed(questions: number): string;
    readonly tryAgain: string;
  };
  readonly conflict: {
    title(answers: number): string;
    readonly lede: string;
    readonly sourceTitle: string;
    readonly sourceLede: string;
    /** Where an answer was given, and when; unknown parts are left out. */
    given(last: boolean, device: string | undefined, time: string | undefined): string;
    readonly you: string;
    readonly keep: string;
    readonly later: string;
    /** Nothing was chosen yet. */
    readonly choose: string;
  };
  readonly changes: {
    title(added: number, gone: number): string;
    readonly lede: string;
    readonly list: string;
    readonly added: string;
    readonly gone: string;
    readonly keptTitle: string;
    readonly keptLede: string;
  };
  readonly comeBack: {
    readonly eyebrow: string;
    lists(lists: number): string;
    readonly complete: string;
    stopped(part: string): string;
    updated(source: string, answers: number): string;
    continueAt(part: string): string;
    readonly fromStart: string;
    readonly delete: string;
    readonly deleteSure: string;
    readonly deleteYes: string;
    readonly deleteNo: string;
  };
  readonly status: {
    readonly title: string;
    readonly states: Readonly<Record<'done' | 'active' | 'todo', string>>;
    readonly waitingBank: string;
    readonly waitingBorrower: string;
    waitingOther(who: string): string;
    day(number: number, of: number): string;
    readonly paused: string;
    by(date: string): string;
    readonly ledeBank: string;
    ledeBankBy(date: string): string;
    readonly ledeBorrower: string;
    ledeOther(who: string): string;
    asks(questions: number): string;
    /** What a stage ahead will ask, and how much of it sources can answer. */
    ahead(questions: number, sourced: number): string;
    readonly copy: string;
    /** The same as it was sent, for programs. */
    readonly download: string;
    readonly ended: Readonly<Record<'declined' | 'withdrawn', string>>;
    readonly endedTitle: Readonly<Record<'declined' | 'withdrawn', string>>;
    readonly ledeEnded: string;
    readonly contact: string;
    amendment(number: number): string;
    readonly rail: string;
  };
  readonly report: { last(value: string): string; readonly same: string; readonly said: string };
  readonly cost: {
    readonly title: string;
    readonly example: string;
    readonly principal: string;
    readonly term: string;
    months(months: number): string;
    readonly payment: string;
    readonly interest: string;
    readonly fees: string;
    readonly annualRate: string;
    readonly total: string;
  };
  readonly feedback: {
    readonly title: string;
    readonly hard: string;
    readonly easy: string;
    /** One step of the scale, for screen readers. */
    step(number: number): string;
    readonly optional: string;
    readonly skip: string;
    readonly thanks: string;
  };
  readonly single: {
    place(place: number, of: number): string;
    readonly back: string;
    /** Over an answer that is changed out of the last look. */
    readonly change: string;
  };
  readonly seeHow: { readonly button: string; from(answers: string): string };
  readonly filter: { readonly label: string; found(questions: number): string };
}
