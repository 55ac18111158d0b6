import type { ReactNode, RefObject } from 'react';
import { Icon } from '../../icons/index.js';

interface FileRowProps {
  readonly state: 'done' | 'uploading' | 'error';
  readonly icon: 'check' | 'clock' | 'alert';
  readonly fileName: string;
  readonly notes: readonly string[];
  readonly action: string;
  readonly onAction: () => void;
  readonly button?: RefObject<HTMLButtonElement | null>;
  /** Beneath the notes. */
  readonly children?: ReactNode;
}

/** A file by its name: how it stands, and what can be done with it. */
export function FileRow({ state, icon, fileName, notes, action, onAction, button, children }: FileRowProps) {
  return (
    <li className="askless-file" data-state={state}>
      <Icon name={icon} />
      <div>
        <p className="askless-file-name">
          <bdi>{fileName}</bdi>
        </p>
        <p className="askless-file-note">{notes.join(' · ')}</p>
        {children}
      </div>
      <button type="button" className="askless-link" onClick={onAction} ref={button}>
        {action}
        <span className="askless-vh"> {fileName}</span>
      </button>
    </li>
  );
}
