import { useRef } from 'react';
import { listIn } from '../../entry/index.js';
import { whenLeft, type ControlProps } from '../control.js';

/** A list of short texts, one line each. That there are none is an answer too. */
export function TextsControl({ id, entry, invalid, describedBy, labelledBy, words, onEntry, onLeave }: ControlProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNone = Array.isArray(entry) && entry.length === 0;
  const lines = isNone ? [] : listIn(entry).length > 0 ? listIn(entry) : [''];
  const focusLine = (at: number): void => {
    requestAnimationFrame(() => box.current?.querySelectorAll('input')[at]?.focus());
  };
  const add = (): void => {
    onEntry([...lines, '']);
    focusLine(lines.length);
  };
  const remove = (at: number): void => {
    onEntry(lines.toSpliced(at, 1));
    focusLine(Math.max(0, at - 1));
  };
  return (
    <div className="askless-lines" ref={box} onBlur={whenLeft(onLeave)}>
      {lines.map((line, at) => (
        <div className="askless-line" key={at}>
          <input
            id={at === 0 ? id : `${id}-${at}`}
            className="askless-input"
            autoComplete="off"
            aria-label={words.lines.item(at + 1)}
            aria-invalid={invalid || undefined}
            aria-describedby={describedBy}
            value={line}
            onChange={({ currentTarget }) => onEntry(lines.with(at, currentTarget.value))}
          />
          {lines.length > 1 && (
            <button type="button" className="askless-link" onClick={() => remove(at)}>
              {words.lines.remove}
              <span className="askless-vh"> {words.lines.item(at + 1)}</span>
            </button>
          )}
        </div>
      ))}
      {!isNone && lines.some((line) => line.trim() !== '') && (
        <button type="button" className="askless-link" aria-describedby={labelledBy} onClick={add}>
          {words.lines.add}
        </button>
      )}
      {lines.every((line) => line.trim() === '') && (
        <label className="askless-choice">
          <input
            type="checkbox"
            id={isNone ? id : `${id}-none`}
            checked={isNone}
            onChange={() => onEntry(isNone ? '' : [])}
          />
          <span className="askless-choice-title">{words.lines.none}</span>
        </label>
      )}
    </div>
  );
}
