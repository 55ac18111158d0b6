import { useLanguageOf } from '../../hooks/index.js';

interface ChoiceTextProps {
  readonly title: string;
  /** Who says so. */
  readonly note: string;
}

/** What stands in a card to choose. */
export function ChoiceText({ title, note }: ChoiceTextProps) {
  const languageOf = useLanguageOf();
  return (
    <span>
      <span className="askless-choice-title" lang={languageOf(title)}>
        {title}
      </span>
      <span className="askless-choice-note">{note}</span>
    </span>
  );
}
