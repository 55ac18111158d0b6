import { textOf } from '@askless/core';
import { formatEntry, formatSuggestion, parseEntry, type Suggestion } from '../../entry/index.js';
import type { ControlProps } from '../control.js';

export interface SuggestionsProps extends ControlProps {
  readonly suggestions: readonly Suggestion[];
}

/** Usual answers as chips: one press answers, another takes it back. What was typed instead is none of them. */
export function Suggestions(props: SuggestionsProps) {
  const { spec, entry, locale, words, options, currency, unit, labelledBy, suggestions, onEntry, onLeave } = props;
  const wording = { locale, texts: words, options, currency, ...(unit === undefined ? {} : { unit }) };
  const parsed = parseEntry(spec, entry, { locale });
  const answered = 'value' in parsed ? parsed.value : undefined;
  const choose = (value: Suggestion['value'] | undefined): void => {
    onEntry(formatEntry(spec, value, locale));
    onLeave();
  };
  return (
    <fieldset
      className="askless-fieldset askless-suggestions"
      aria-label={words.suggestions}
      aria-describedby={labelledBy}
    >
      {suggestions.map((suggestion) => (
        <button
          key={textOf(suggestion.value)}
          type="button"
          className="askless-chip"
          aria-pressed={suggestion.value === answered}
          // A field that lost the focus to a press would show its error above, and move the chip away from beneath it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(suggestion.value === answered ? undefined : suggestion.value)}
        >
          {formatSuggestion(spec, suggestion, wording)}
        </button>
      ))}
    </fieldset>
  );
}
