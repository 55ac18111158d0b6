import { formatEntry, parseEntry } from '../entry/index.js';
import type { ControlProps, Suggestion } from './control.js';

interface SuggestionsProps extends ControlProps {
  readonly suggestions: readonly Suggestion[];
}

/** Usual answers as chips: one press answers, another takes it back. What was typed instead is none of them. */
export function Suggestions(props: SuggestionsProps) {
  const { spec, entry, locale, words, labelledBy, suggestions, onEntry, onLeave } = props;
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
      {suggestions.map(({ value, text }) => (
        <button
          key={text}
          type="button"
          className="askless-chip"
          aria-pressed={value === answered}
          // A field that lost the focus to a press would show its error above, and move the chip away from beneath it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(value === answered ? undefined : value)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
