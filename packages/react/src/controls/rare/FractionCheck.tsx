import { multiplyDecimals, compareDecimals } from '@askless/core';
import { useState } from 'react';
import { formatEntry, parseEntry, textIn } from '../../entry/index.js';
import { Icon } from '../../icons/index.js';
import type { ControlProps } from '../control.js';

/** What the check takes: the control, and what follows an answer. */
export interface FractionCheckProps extends ControlProps {
  /** The borrower has said which it is: the buttons go, and the focus with them. */
  readonly onSaid: () => void;
}

/** Asks whether a share under one percent was meant as a fraction of one: 0.125 may be 12.5%. It never blocks. */
export function FractionCheck({ spec, entry, locale, words, onEntry, onSaid }: FractionCheckProps) {
  const [right, setRight] = useState<string>();
  const meant = fractionIn({ spec, entry, locale });
  const typed = textIn(entry);
  if (meant === undefined || right === typed) return null;
  const put = (text: string): void => {
    setRight(text);
    onSaid();
    if (text !== typed) onEntry(text);
  };
  return (
    <div className="askless-countnote">
      <Icon name="info" />
      <span>
        <output>{words.fraction.question(`${meant}%`, `${typed.trim()}%`)}</output>{' '}
        <button type="button" className="askless-link" onClick={() => put(meant)}>
          {words.fraction.is(`${meant}%`)}
        </button>{' '}
        <button type="button" className="askless-link" onClick={() => put(typed)}>
          {words.fraction.right(`${typed.trim()}%`)}
        </button>
      </span>
    </div>
  );
}

/** A hundred times what was typed, where that is more than nothing, under one, and would be within the limits. */
function fractionIn({ spec, entry, locale }: Pick<ControlProps, 'spec' | 'entry' | 'locale'>): string | undefined {
  const parsed = parseEntry(spec, entry, { locale });
  if (!('value' in parsed) || typeof parsed.value !== 'string') return undefined;
  const isFraction = compareDecimals(parsed.value, '0') > 0 && compareDecimals(parsed.value, '1') < 0;
  const meant = multiplyDecimals(parsed.value, '100');
  return isFraction && compareDecimals(meant, spec.max ?? '100') <= 0
    ? textIn(formatEntry(spec, meant, locale))
    : undefined;
}
