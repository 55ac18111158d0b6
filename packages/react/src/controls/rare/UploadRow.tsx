import type { ValueIssue } from '@askless/core';
import { useLayoutEffect, useRef } from 'react';
import type { ControlTexts } from '../../texts/index.js';
import type { UploadCause, UploadState } from '../../uploading/index.js';
import { FileRow } from './FileRow.js';

type Coming = Exclude<UploadState, { readonly state: 'accepted' }>;

interface UploadRowProps {
  readonly state: Coming;
  readonly words: ControlTexts;
  readonly issueText: (issue: ValueIssue) => string;
  readonly onCancel: () => void;
  readonly onAgain: (file: File) => void;
  /** The row goes, and the focus was in it. */
  readonly onGone: () => void;
}

/** A file on its way, or one that did not arrive. */
export function UploadRow({ state, words, issueText, onCancel, onAgain, onGone }: UploadRowProps) {
  const button = useFocusKept(onGone);
  const { file: t } = words;
  if (state.state === 'failed') {
    const { fileName, cause, again } = state;
    const isHopeful = again !== undefined && cause.cause === 'interrupted';
    return (
      <FileRow
        state="error"
        icon="alert"
        fileName={fileName}
        notes={[]}
        action={isHopeful ? t.retry : t.dismiss}
        onAction={isHopeful ? () => onAgain(again) : onCancel}
        button={button}
      >
        <p className="askless-file-note" role="alert">
          {causeText(cause, { t, issueText })}
        </p>
      </FileRow>
    );
  }
  const { name } = state.file;
  const percent = state.state === 'uploading' && state.sent !== undefined ? Math.floor(state.sent * 100) : undefined;
  const note = state.state === 'scanning' ? t.scanning : t.uploading(percent);
  return (
    <FileRow
      state="uploading"
      icon="clock"
      fileName={name}
      notes={[note]}
      action={t.cancel}
      onAction={onCancel}
      button={button}
    >
      {state.state === 'uploading' && (
        <progress
          className="askless-progress"
          aria-label={`${t.uploading(undefined)}: ${name}`}
          max={100}
          value={percent}
        />
      )}
      <p className="askless-file-note">{t.meanwhile}</p>
      <output className="askless-vh">{state.state === 'scanning' ? t.scanning : t.uploading(undefined)}</output>
    </FileRow>
  );
}

function causeText(
  cause: UploadCause,
  { t, issueText }: { readonly t: ControlTexts['file']; readonly issueText: (issue: ValueIssue) => string },
): string {
  switch (cause.cause) {
    case 'issue':
      return issueText(cause.issue);
    case 'refused':
      return cause.text;
    default:
      return t[cause.cause];
  }
}

/** A row that goes by itself hands its focus on. */
function useFocusKept(onGone: () => void) {
  const button = useRef<HTMLButtonElement>(null);
  const gone = useRef(onGone);
  useLayoutEffect(() => {
    gone.current = onGone;
  });
  useLayoutEffect(() => {
    const kept = button.current;
    return () => {
      if (kept && kept === document.activeElement) gone.current();
    };
  }, []);
  return button;
}
