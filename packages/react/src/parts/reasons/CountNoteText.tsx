import type { InstanceId, Plan, SourceState } from '@askless/core';
import { nameOf } from '@askless/core/explain';
import { usePlan, useWording, useWords, type CountNote, type Words } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import type { CountNoteTextProps } from '../../slots/index.js';

/** How many questions came up with one step, and by what. */
export function CountNoteText({ note }: CountNoteTextProps) {
  const words = useWords();
  const plan = usePlan();
  const wording = useWording(plan);
  const name = (id: InstanceId): string => nameOf(id, wording);
  return (
    <p className="askless-countnote">
      <Icon name="info" />
      <span>
        <strong>{words.t.note.added(note.added.length)}</strong>
        {because(note, words, { plan, name })}
      </span>
    </p>
  );
}

const mostNames = 3;

interface Reading {
  readonly plan: Plan;
  readonly name: (id: InstanceId) => string;
}

function because({ cause, added }: CountNote, { t, form }: Words, { plan, name }: Reading): string {
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
      return sourceText(t, form.sources[cause.source] ?? cause.source, plan.answers.sources.get(cause.source)?.status);
    case 'other':
      return t.note.becauseOther;
  }
}

/** A source that does not answer, one that has no answer, and one that the borrower no longer allows are not the same. */
function sourceText({ note }: Words['t'], source: string, status: SourceState['status'] = 'available'): string {
  if (status === 'available') return note.becauseDisallowed(source);
  return status === 'failed' ? note.becauseSourceFailed(source) : note.becauseSource(source);
}
