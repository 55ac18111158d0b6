import { useRef } from 'react';
import { bytesText, fileIn, fileTypesText } from '../../entry/index.js';
import { Icon } from '../../icons/index.js';
import { fieldProps, type ControlProps } from '../control.js';

/** A file by its name, type and size; the browser's own picker lies over the button, so that files can be dropped on it. */
export function FileControl(props: ControlProps) {
  const { id, spec, entry, locale, words, labelledBy, onEntry } = props;
  const file = fileIn(entry);
  const picker = useRef<HTMLInputElement>(null);
  const { accept = [], maxBytes } = spec;
  const size = maxBytes === undefined ? '' : bytesText(maxBytes, locale);
  const accepted = words.file.accepted(accept.length === 0 ? '' : fileTypesText(accept, { texts: words }), size);
  const buttonId = `${id}-pick`;
  const pick = (files: FileList | null): void => {
    const [chosen] = files ?? [];
    if (chosen) onEntry(describe(chosen));
  };
  const remove = (): void => {
    onEntry('');
    picker.current?.focus();
  };
  return (
    <>
      {file && (
        <ul className="askless-files">
          <li className="askless-file" data-state="done">
            <Icon name="check" />
            <div>
              <p className="askless-file-name">
                <bdi>{file.fileName}</bdi>
              </p>
              <p className="askless-file-note">
                {words.file.chosen}
                {file.bytes === undefined ? '' : ` · ${bytesText(file.bytes, locale)}`}
              </p>
            </div>
            <button type="button" className="askless-link" onClick={remove}>
              {words.file.remove}
              <span className="askless-vh"> {file.fileName}</span>
            </button>
          </li>
        </ul>
      )}
      <div className="askless-file-pick">
        <input
          {...fieldProps(props)}
          ref={picker}
          type="file"
          aria-labelledby={`${labelledBy} ${buttonId}`}
          accept={accept.length === 0 ? undefined : accept.join(',')}
          onChange={({ currentTarget }) => {
            pick(currentTarget.files);
            currentTarget.value = '';
          }}
        />
        <span className="askless-btn askless-btn-secondary" id={buttonId}>
          {file ? words.file.replace : words.file.choose}
        </span>
        {accepted !== '' && <span className="askless-file-note">{accepted}</span>}
      </div>
    </>
  );
}

function describe({ name, type, size }: File) {
  return { fileName: name, ...(type === '' ? {} : { mediaType: type }), bytes: size };
}
