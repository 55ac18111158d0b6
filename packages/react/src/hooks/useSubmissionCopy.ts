import { indexOf, parseInstanceId, type Submission } from '@askless/core';
import { useSession, useWords } from '../session/index.js';
import { masked } from './masked.js';
import { useProblemName } from './useProblemText.js';
import { useSource } from './useSource.js';
import { useValueText } from './useValueText.js';

/** What was sent, in the words in which it was asked. */
export interface SubmissionCopy {
  readonly title: string;
  readonly sections: readonly CopySection[];
}

/** The answers of one section. */
export interface CopySection {
  readonly label: string;
  readonly lines: readonly CopyLine[];
}

/** One answer that was sent. */
export interface CopyLine {
  readonly name: string;
  /** The answer in words; of a declined one, that it was. */
  readonly text: string;
  /** Where it came from; none where the borrower typed it. */
  readonly source: string | undefined;
}

/** Words a submission, section by section in the form's order: numbers of persons and accounts by their first and last characters. */
export function useSubmissionCopy(submission: Submission): SubmissionCopy {
  const { application } = useSession();
  const { t, form } = useWords();
  const nameOf = useProblemName();
  const valueText = useValueText();
  const sourceOf = useSource();
  const { questions } = indexOf(application.form);
  const lines = [...submission.answers, ...submission.demographics].map((answer) => {
    const question = questions.get(parseInstanceId(answer.at)?.question ?? '');
    const told = 'declined' in answer ? undefined : answer;
    const isTyped = told === undefined || told.provenance.from === 'typed';
    return {
      section: question?.section ?? '',
      name: nameOf(answer.at),
      text: told
        ? masked(valueText(question?.id ?? answer.at, told.value), question)
        : 'declined' in answer && answer.declined === 'notKnown'
          ? t.decline.declinedNotKnown
          : t.decline.declinedUnwilling,
      source: isTyped
        ? undefined
        : told.provenance.from === 'derived'
          ? t.known.calculated('')
          : sourceOf(told.provenance).name,
    };
  });
  const sections = application.form.layout.map(({ id }) => ({
    label: form.sections[id] ?? id,
    lines: lines.filter(({ section }) => section === id).map(({ name, text, source }) => ({ name, text, source })),
  }));
  return { title: form.title, sections: sections.filter((section) => section.lines.length > 0) };
}
