import type { ClipboardEvent } from 'react';
import { dateIn, datePartsOf, splitPasted, type DateKind } from '../entry/index.js';
import type { DatePart } from '../texts/index.js';
import { whenLeft, type ControlProps } from './control.js';

/**
 * A date in labelled parts, in the order of the language. The browser's own picker follows the browser's language, not the
 * page's, and readers take 10/11 for either day.
 */
export function DateControl(props: ControlProps) {
  const { id, spec, entry, invalid, required, describedBy, locale, words, onEntry, onLeave } = props;
  const kind = kindOf(spec.kind);
  const date = dateIn(entry);
  const parts = datePartsOf(kind, locale);
  const type = (part: DatePart, text: string): void => onEntry({ ...date, [part]: text });
  const paste = (event: ClipboardEvent): void => {
    const pasted = splitPasted(kind, event.clipboardData.getData('text'), locale);
    if (!pasted) return;
    event.preventDefault();
    onEntry(pasted);
  };
  return (
    <div className="askless-parts" onBlur={whenLeft(onLeave)}>
      {parts.map((part, at) => (
        <label key={part} className="askless-part">
          {words.dateParts[part]}
          <input
            id={at === 0 ? id : `${id}-${part}`}
            className={part === 'year' ? 'askless-input askless-w-xs' : 'askless-input askless-w-2'}
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={invalid || undefined}
            aria-required={required}
            aria-describedby={describedBy}
            value={date[part]}
            onChange={({ currentTarget }) => type(part, currentTarget.value)}
            onPaste={paste}
          />
        </label>
      ))}
    </div>
  );
}

function kindOf(kind: string): DateKind {
  return kind === 'month' || kind === 'monthDay' ? kind : 'date';
}
