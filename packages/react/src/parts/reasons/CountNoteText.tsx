import type { InstanceId } from '@askless/core';
import { nameOf } from '@askless/core/explain';
import { usePlan, useWording, useWords, type CountNote, type Words } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import type { CountNoteTextProps } from '../../slots/index.js';

/** How many questions came up with one step, and by what. */
export function CountNoteText({ note }: CountNoteTextProps) {
  const words = useWords();
  const wording = useWording(usePlan());
  const name = (id: InstanceId): string => nameOf(id, wording);
  return (
    <p className="askless-countnote">
      <Icon name="info" />
      <span>
        <strong>{words.t.note.added(note.added.length)}</strong>
        {because(note, words, name)}
      </span>
    </p>
  );
}

const mostNames = 3;

function because({ cause, added }: CountNote, { t, form }: Words, name: (id: InstanceId) => string): string {
  switch (cause.by) {
    case 'answer': {
      const names = [...new Set(added.map(name))];
      return t.note.becauseAnswer(
        name(cause.at),
        t.foldNames(t.values.listJoin(names.slice(0, mostNames)), Math.max(0, names.length - mostNames)),
      );
    }
    case 'row':
      return t.note.becauseRow(form.groups[cause.group]?.label ?? cause.group);
    case 'source':
      return t.note.becauseSource(form.sources[cause.source] ?? cause.source);
    case 'other':
      return t.note.becauseOther;
  }
}
