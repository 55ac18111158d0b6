/** Everything that can be wrong with a definition. Each is described in docs/definition-faults.md. */
export type FaultCode =
  | 'unreadable-rule'
  | 'unknown-path'
  | 'wrong-scope'
  | 'wrong-option'
  | 'wrong-type'
  | 'missing-when-not-asked'
  | 'missing-rule'
  | 'missing-text'
  | 'missing-token'
  | 'missing-key'
  | 'forbidden-id'
  | 'doubled-id'
  | 'cycle'
  | 'later-stage'
  | 'prohibited-basis'
  | 'mandatory-condition'
  | 'unbound-field'
  | 'unknown-field'
  | 'foreign-binding'
  | 'layout'
  | 'no-purpose'
  | 'wrong-shape';

/** One fault of a definition: where, what happened, why it matters, what to do. */
export interface Fault {
  readonly code: FaultCode;
  /** Path in the definition: `rules.questions.loan.amount.when`. */
  readonly at: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Thrown once by `compileForm` and `parseForm`, with every fault found. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`${faults.length} fault(s) in the definition:\n${faults.map(wordFault).join('\n')}`);
    this.faults = faults;
  }
}

function wordFault({ code, at, what, why, fix }: Fault): string {
  return `- ${at}: ${what} [${code}]\n  ${why} ${fix}`;
}

/** Collects faults while compiling goes on. */
export interface Faults {
  readonly add: (code: FaultCode, at: string, what: string) => void;
  readonly all: readonly Fault[];
}

/** A new, empty collection of faults. */
export function collectFaults(): Faults {
  const all: Fault[] = [];
  return {
    all,
    add: (code, at, what) => {
      const [why, fix] = advice[code];
      all.push({ code, at, what, why, fix });
    },
  };
}

/** Why each kind of fault matters, and what to do. */
const advice: Readonly<Record<FaultCode, readonly [string, string]>> = {
  'unreadable-rule': ['A rule outside the language can not be decided or exported.', 'Use the operators of SPEC R1.'],
  'unknown-path': ['The rule would never be decided.', 'Correct the path, or add the question.'],
  'wrong-scope': [
    'A repeated question has one value a row, so the rule would not know which.',
    'Read it through item., or through some, all, none, count or sum.',
  ],
  'wrong-option': ['The comparison could never hold.', 'Use one of the question’s options.'],
  'wrong-type': ['The comparison could never hold.', 'Compare the question with a value of its own kind.'],
  'missing-when-not-asked': [
    'Rules would read a question that was not asked as unknown, and needed answers would vanish.',
    'Declare whenNotAsked: a value, or null for “every comparison is no”.',
  ],
  'missing-rule': ['A question without a rule has no stage, purpose or sensitivity.', 'Add it to rules.questions.'],
  'missing-text': ['The borrower would see nothing.', 'Add the text in both languages.'],
  'missing-token': [
    'The bank’s document could not be written for borrowers who are not asked.',
    'Give the format a token for “not applicable”, or widen the question with the binding’s alsoWhen.',
  ],
  'missing-key': ['Fixed rows are told apart by their key.', 'Name a question of the group that holds the year.'],
  'forbidden-id': [
    'It would collide with what JavaScript objects or groups have of their own.',
    'Choose another id: letters and digits, starting with a letter.',
  ],
  'doubled-id': ['Two things of one name can not be told apart.', 'Rename one of them.'],
  cycle: ['None of these questions could ever be decided.', 'Break the circle: remove one of the reads.'],
  'later-stage': [
    'The rule could not be decided when it is needed.',
    'Read a question of the same stage or an earlier one, or move the question.',
  ],
  'prohibited-basis': [
    'Reading a protected characteristic is discrimination unless a law asks for it (ECOA, 12 CFR 1002.5).',
    'Remove the read, or name the legal exception for exactly this read.',
  ],
  'mandatory-condition': [
    'No rule may trim what the law requires.',
    'Remove the condition, or do not declare the question mandatory.',
  ],
  'unbound-field': ['The bank’s document would lack a cell.', 'Bind the field to an expression over questions.'],
  'unknown-field': ['The format has no such cell.', 'Correct the path in the binding.'],
  'foreign-binding': ['A binding fits one form.', 'Bind the format to this form.'],
  layout: [
    'A question that is in no section, or in two, could not be shown once.',
    'Name each question or its group in exactly one section of the layout.',
  ],
  'no-purpose': [
    'Every question has a purpose (GDPR Art. 5(1)(b); PIPL Art. 6).',
    'Name what the answer is used for, or retire the question with its reason.',
  ],
  'wrong-shape': ['The definition can not be read.', 'Correct its shape.'],
};
