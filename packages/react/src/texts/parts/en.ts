import type { PartTexts } from './partTexts.js';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const joined = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

const notStored = 'Confidential answers such as identity numbers are not stored and will be asked again.';

/** The words of the parts in English. */
export const partsEn: PartTexts = {
  loading: 'Loading the form',
  tryAgain: 'Try again',
  errorPrefix: 'Error: ',
  optional: '(optional)',
  head: {
    left: (count) => ['', String(count), count === 1 ? 'question left' : 'questions left'],
    lists: (count) => ['', String(count), count === 1 ? 'list to confirm' : 'lists to confirm'],
    fixes: (count) => ['', String(count), count === 1 ? 'thing to fix' : 'things to fix'],
    minutes: (minutes) => (minutes < 2 ? 'less than 2 minutes' : `about ${minutes} minutes`),
    allAnswered: 'All answered. Check and send',
    leftOut: (count) => `${plural(count, 'question', 'questions')} you need not answer`,
  },
  saved: {
    saving: 'Saving…',
    device: {
      now: (time) => `Saved on this device ${time}`,
      failed: 'Could not save on this device.',
      later: (until) =>
        `Your answers are kept on this device${until === '' ? '' : ` until ${until}`}. Open this page again to go on. ${notStored}`,
      before: (time) => `Your answers were kept on this device${time === '' ? '' : `, last saved ${time}`}.`,
      unread:
        'The answers kept on this device could not be read. They are still there: close other windows of this page, and open it again.',
    },
    bank: {
      now: (time) => `Saved with the bank ${time}`,
      failed: 'Could not save with the bank.',
      later: (until) =>
        `Your answers are kept with the bank${until === '' ? '' : ` until ${until}`}. Sign in on any device to go on. ${notStored}`,
      before: (time) => `Your answers were kept with the bank${time === '' ? '' : `, last saved ${time}`}.`,
      unread:
        'The answers kept with the bank could not be read. They are still there: open this page again in a moment.',
    },
    offline: 'You are offline. You can go on filling in, and send once you are connected.',
    full: 'Not saved: the storage of this browser is full. Finish without closing the page.',
    blocked: 'Not saved: this browser keeps nothing. Finish without closing the page.',
    memory: 'Kept while this page is open',
  },
  note: {
    added: (count) => `${plural(count, 'question', 'questions')} added: `,
    becauseAnswer: (question, names) => `your answer to ${question} makes ${names} apply.`,
    becauseRow: (row) => `you added an entry to “${row}”.`,
    becauseSource: (source) => `${source} does not have this, so we ask you.`,
    becauseSourceFailed: (source) => `${source} is not answering. You can answer yourself, or try it again.`,
    becauseDisallowed: (source) => `you no longer allow us to ask ${source}.`,
    becauseOther: 'something has changed since.',
  },
  nav: {
    untouched: (count) => `${count} to do`,
    label: 'Parts of the application',
    toggle: (parts) => `See all ${parts} parts`,
    left: (count) => `${count} left`,
    lists: (count) => `${plural(count, 'list', 'lists')} to confirm`,
    problems: (count) => `${count} to fix`,
    done: 'Done',
    review: 'Check and send',
  },
  section: {
    eyebrow: (place, of, count) =>
      count === 0 ? `Part ${place} of ${of}` : `Part ${place} of ${of} · ${plural(count, 'question', 'questions')}`,
    nothing: 'Nothing to answer here',
    nothingBecause: (known) =>
      known === 1
        ? 'The one answer of this part is known already.'
        : `All ${known} answers of this part are known already.`,
    continue: 'Continue',
    continueTo: (part) => `Continue to “${part}”`,
    toReview: 'Continue to check and send',
    backToReview: 'Save and return',
    later: 'Save and come back later',
    laterNotKept: 'This page does not store answers: they are kept only while it is open.',
    pending: (count) => `${plural(count, 'question waits', 'questions wait')} for your other answers`,
  },
  why: {
    button: 'Why we ask',
    purpose: 'What for',
    need: 'Who needs it',
    sees: 'Who sees it',
    feedback: 'Feedback',
    unclear: 'This question is unclear, or hard to answer',
    unclearSent: 'Thank you. We have noted it; what you typed was not sent.',
    seenBy: {
      public: 'The bank’s staff who work on this application',
      personal: 'Only the bank’s staff who work on this application',
      sensitive: 'Only staff who must; it is never stored in this browser',
      demographic: 'Nobody who decides on the application; it travels apart',
    },
  },
  known: {
    title: (count, sources) => `No need to type: ${plural(count, 'answer', 'answers')} came from ${sources}`,
    bankRecords: 'The bank’s records',
    party: 'The same as another of your answers',
    row: 'From the year of the column',
    correct: 'Correct it',
    undo: 'Undo',
    corrected: (source, value) => `You corrected this. ${source} says ${value}; the bank sees both`,
    showAll: (count) => `Show all ${count}`,
    calculated: (from) => (from === '' ? 'calculated, nothing to type' : `calculated from ${from}`),
    calculatedSeal: '=',
    youSeal: 'Y',
  },
  decline: {
    unwilling: 'I prefer not to say',
    notKnown: 'I don’t know',
    declinedUnwilling: 'You prefer not to say.',
    declinedNotKnown: 'You don’t know.',
    undo: 'Answer after all',
  },
  group: {
    add: (row) => `Add: ${row}`,
    addAnother: (row) => `Add another: ${row}`,
    change: (row) => `Change ${row}`,
    remove: (row) => `Remove ${row}`,
    changeShort: 'Change',
    removeShort: 'Remove',
    save: (row) => `Save ${row}`,
    left: (count) => `${count} left`,
    removeQuestion: (row) => `Remove ${row} and what was entered?`,
    removeAnswered: 'Yes, remove',
    keep: 'No, keep',
    removed: (row) => `${row} was removed.`,
    undo: 'Undo',
    none: (group) => `There are none to list under “${group}”`,
    complete: (rows) => (rows === 1 ? 'That is all: 1 entry' : `That is all: ${rows} entries`),
    completeHelp: 'Tick this when the list is complete.',
    between: (least, most) =>
      most === undefined
        ? least === 0
          ? 'Leave it empty if there are none.'
          : `At least ${least}.`
        : least === 0
          ? `At most ${most}.`
          : `At least ${least}, at most ${most}.`,
    same: (row) => `Is this someone you have named already? (${row})`,
    notSame: 'No, someone else',
    sameHelp: 'What you said of them is taken over.',
  },
  sameAs: {
    label: 'The same as before?',
    is: (name) => `Same as “${name}”`,
    listed: (name, text) => `${name}: ${text}`,
    other: 'Something else',
  },
  years: {
    amountsIn: (unit) => `Amounts in ${unit}`,
    filled: (cells) => `${plural(cells, 'cell', 'cells')} filled`,
  },
  panel: {
    title: (count) => `${plural(count, 'question', 'questions')} you need not answer`,
    lede: (all) => `The whole form has ${all} questions. Each one left out has a reason you can read.`,
    close: 'Close',
    groups: {
      notApplicable: { name: 'Not about a business like yours', because: 'Decided by your profile and answers' },
      known: { name: 'Already known from a trusted source', because: 'Read where you allowed it' },
      derived: { name: 'Calculated for you', because: 'From figures you gave' },
      laterStage: { name: 'Needed later, not now', because: 'Only after the application' },
      nobody: { name: 'Needed by nobody', because: 'No document of the bank asks for it' },
      pending: { name: 'Not decided yet', because: 'Your next answers decide' },
    },
    more: (count) => `Show ${count} more`,
    foot: 'This list follows your answers. If a question comes back, we say why.',
  },
  fold: (count) => `${count} questions left out here`,
  foldNames: (names, more) => (more > 0 ? `${names} and ${more} more` : names),
  problems: {
    title: (count) => (count === 1 ? 'There is 1 thing to fix' : `There are ${count} things to fix`),
    required: 'Enter an answer',
    closeGroup: 'Say whether the list is complete',
    isCorrect: 'It is correct',
    openRow: 'Finish this entry',
    uploading: 'Wait until the file has arrived, or cancel it',
    overruled: 'You gave another figure than the one we calculate.',
  },
  review: {
    eyebrow: 'Last step',
    title: 'Check your answers',
    lede: 'Look everything over before you send it. You can change any answer.',
    answers: (count) => plural(count, 'answer', 'answers'),
    change: 'Change',
    notGiven: 'Not given (optional)',
    submit: 'Send the application',
    submitting: 'Sending…',
    failed: 'The application could not be sent',
    failedHelp: 'Nothing is lost: your answers are still here. Try again in a moment.',
    failedForGood: 'Nothing is lost: your answers are still here. Sending them again will not help: contact the bank.',
    failedSignedOut: 'You are no longer signed in. Nothing is lost: your answers are still here. Sign in, then send.',
    failedOffline: 'You are offline. Nothing is lost: your answers are still here.',
    sendWhenOnline: 'Send it as soon as I am connected',
    waiting: 'We send it as soon as you are connected. Keep this page open.',
    looksTitle: 'Worth a second look',
  },
  receipt: {
    eyebrow: 'Receipt',
    title: 'We have your application',
    lede: 'The next step is ours; there is nothing for you to do now.',
    reference: 'Reference',
    sent: 'Sent',
    fingerprint: 'Content fingerprint',
    formats: 'What the bank’s documents got',
    outcomes: {
      met: 'filled from your answers and registries',
      token: 'written as not applicable or not given',
      outstanding: 'for the bank to fill in',
      later: 'asked at a later stage',
      missing: 'missing',
    },
    findings: 'places where a document had no room or no code',
  },
  resume: {
    title: (left) => `Welcome back: ${plural(left, 'question', 'questions')} left`,
    giveAgain: (count) =>
      `${plural(count, 'confidential answer is', 'confidential answers are')} never stored in a browser; please give again:`,
    close: 'Close this notice',
  },
  stopped:
    'On these answers, no product is on offer. This is not a refusal: go on to see why, or change an answer here.',
  values: {
    units: {
      month: 'months',
      day: 'days',
      year: 'years',
      person: 'people',
      squareMetre: 'm²',
      tonne: 't',
      hectare: 'ha',
    },
    yes: 'Yes',
    no: 'No',
    listJoin: joined,
    money: (currency, amount) => `${currency} ${amount}`.trim(),
  },
};
