/** What went wrong, as a word that stays the same from version to version; `docs/errors.md` has a section on each. */
export type ErrorCode =
  | 'faulty-form'
  | 'hook-outside-form'
  | 'missing-styles'
  | 'no-texts'
  | 'not-loaded'
  | 'other-version'
  | 'part-failed'
  | 'part-outside-view'
  | 'submit-failed'
  | 'two-reacts'
  | 'unknown-day'
  | 'unknown-format'
  | 'unused-known'
  | 'upload-failed';

/** Codes after which the same may work a little later. */
const retryable: ReadonlySet<ErrorCode> = new Set(['not-loaded', 'part-failed', 'submit-failed', 'upload-failed']);

/** Something that whoever puts the form on a page can mend. Its message says how, and holds no answer. */
export class AsklessError extends Error {
  override readonly name = 'AsklessError';
  readonly code: ErrorCode;
  /** Where the error is explained. */
  readonly docUrl: string;
  /** Whether trying again may help. */
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions & { readonly retryable?: boolean }) {
    super(message, options);
    this.code = code;
    this.docUrl = `@askless/react/docs/errors.md#${code}`;
    this.retryable = options?.retryable ?? retryable.has(code);
  }
}
