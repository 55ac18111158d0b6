import type { FileValue } from '@askless/core';
import { useRef, useState, type DragEvent, type RefObject } from 'react';
import { bytesText, fileIn, fileTypesText, issueText } from '../../entry/index.js';
import type { ControlTexts } from '../../texts/index.js';
import { describeFile, useUpload, type UploadBag, type UploadState } from '../../uploading/index.js';
import { fieldProps, type ControlProps } from '../control.js';
import { FileRow } from './FileRow.js';
import { UploadRow } from './UploadRow.js';

/**
 * A file: it goes to the host where that takes files, else its name, type and size are the answer. The browser's own picker lies over
 * the button; the whole row takes what is dropped on it.
 */
export function FileControl(props: ControlProps) {
  const { id, entry, words, labelledBy, describedBy, onEntry } = props;
  const upload = useUpload(props);
  const file = fileIn(entry);
  const picker = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]): void => {
    const [chosen] = files;
    if (upload) upload.send(files);
    else if (chosen) onEntry(describeFile(chosen));
  };
  const { isOver, dropping } = useDropping(take);
  const buttonId = `${id}-pick`;
  const acceptedId = `${id}-accepted`;
  const accepted = acceptedText(props);
  const { accept = [] } = props.spec;
  const isUnderWay = upload?.state?.state === 'uploading' || upload?.state?.state === 'scanning';
  return (
    <div className="askless-file-row" data-over={isOver || undefined} {...dropping}>
      <Rows control={props} upload={upload} picker={picker} />
      <div className="askless-file-pick">
        <input
          {...fieldProps({ ...props, describedBy: [describedBy, acceptedId].filter(Boolean).join(' ') })}
          ref={picker}
          type="file"
          aria-labelledby={`${labelledBy} ${buttonId}`}
          accept={accept.length === 0 ? undefined : accept.join(',')}
          onChange={({ currentTarget }) => {
            take([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
        <span className="askless-btn askless-btn-secondary" id={buttonId}>
          {file || isUnderWay ? words.file.replace : words.file.choose}
        </span>
        <span className="askless-file-note" id={acceptedId}>
          {accepted}
        </span>
      </div>
    </div>
  );
}

interface RowsProps {
  readonly control: ControlProps;
  readonly upload: UploadBag | undefined;
  readonly picker: RefObject<HTMLInputElement | null>;
}

/** What stands there, and what is on its way. */
function Rows({ control, upload, picker }: RowsProps) {
  const { spec, entry, locale, words, onEntry, target } = control;
  const file = fileIn(entry);
  const state = upload?.state;
  const isComing = state !== undefined && state.state !== 'accepted';
  const toPicker = (): void => picker.current?.focus();
  const notes = file && notesOn(file, { words, locale, state });
  return (
    <>
      {(file || isComing) && (
        <ul className="askless-files">
          {file && notes && (
            <FileRow
              state="done"
              icon="check"
              fileName={file.fileName}
              notes={notes}
              action={words.file.remove}
              onAction={() => {
                onEntry('');
                toPicker();
              }}
            />
          )}
          {isComing && upload && target && (
            <UploadRow
              state={state}
              words={words}
              issueText={(issue) =>
                issueText(spec, issue, { locale, texts: words, options: {}, currency: '', issues: target.issues })
              }
              onCancel={() => {
                upload.cancel();
                toPicker();
              }}
              onAgain={(again) => {
                upload.send([again]);
                toPicker();
              }}
              onGone={toPicker}
            />
          )}
        </ul>
      )}
      <output className="askless-vh">{state?.state === 'accepted' ? toldOf(state, words) : ''}</output>
    </>
  );
}

interface Noting extends Pick<ControlProps, 'words' | 'locale'> {
  readonly state: UploadState | undefined;
}

/** What is said of the file that stands there. */
function notesOn({ reference, bytes }: FileValue, { words: { file: t }, locale, state }: Noting): readonly string[] {
  const isLatest = state?.state === 'accepted' && state.file.reference === reference;
  return [
    reference === undefined ? t.chosen : t.done,
    ...(bytes === undefined ? [] : [bytesText(bytes, locale)]),
    ...(isLatest && state.read > 0 ? [t.read(state.read)] : []),
    ...(isLatest && state.replaced !== undefined ? [t.replaced(state.replaced)] : []),
    ...(state && state.state !== 'accepted' ? [t.standsUntil] : []),
  ];
}

/** What is said once a file is accepted. */
function toldOf({ file, read }: Extract<UploadState, { state: 'accepted' }>, { file: t }: ControlTexts): string {
  return [`${file.fileName}: ${t.done}`, ...(read > 0 ? [t.read(read)] : [])].join(' · ');
}

/** Types and size that are taken, and how. */
function acceptedText({ spec: { accept = [], maxBytes }, words, locale }: ControlProps): string {
  const size = maxBytes === undefined ? '' : bytesText(maxBytes, locale);
  const limits = words.file.accepted(accept.length === 0 ? '' : fileTypesText(accept, { texts: words }), size);
  return [limits, words.file.orDrop].filter((part) => part !== '').join(' · ');
}

/** Takes the files that are dropped on an element. */
function useDropping(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');
  return {
    isOver,
    dropping: {
      onDragOver: (event: DragEvent): void => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }: DragEvent): void => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      },
      onDrop: (event: DragEvent): void => {
        setOver(false);
        if (!holdsFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
