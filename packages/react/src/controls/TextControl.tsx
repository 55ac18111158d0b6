import { textIn } from '../entry/index.js';
import { fieldProps, type ControlProps } from './control.js';
import { defaultLength } from './defaultLength.js';

/** One line of text. */
export function TextControl(props: ControlProps) {
  return (
    <input
      {...fieldProps(props)}
      className={props.spec.kind === 'region' ? 'askless-input askless-code askless-w-sm' : 'askless-input'}
      autoComplete="off"
      value={textIn(props.entry)}
      onChange={({ currentTarget }) => props.onEntry(currentTarget.value)}
    />
  );
}

/** The part of the limit from which the counter is worth its words. */
const nearlyFull = 0.8;

/** Several lines of text; too long a one can be typed and is then flagged, so that nothing pasted is cut. */
export function LongTextControl(props: ControlProps) {
  const { spec, entry, words, onEntry, id, describedBy } = props;
  const text = textIn(entry);
  const limit = spec.maxLength ?? defaultLength;
  const free = limit - text.length;
  const counter = `${id}-counter`;
  const counts = text.length >= limit * nearlyFull;
  return (
    <>
      <textarea
        {...fieldProps(props)}
        aria-describedby={[describedBy, counts && counter].filter(Boolean).join(' ') || undefined}
        className="askless-input askless-textarea"
        rows={3}
        value={text}
        onChange={({ currentTarget }) => onEntry(currentTarget.value)}
      />
      {counts && (
        <p className="askless-counter" id={counter} data-over={free < 0 || undefined}>
          {free < 0 ? words.charactersOver(-free) : words.charactersFree(free)}
        </p>
      )}
    </>
  );
}
