import { parseInstanceId, textOf, type Orphan } from '@askless/core';
import { usePlan, useWords } from '../session/index.js';

/** What another version of the form was told, and this one does not ask for: kept and shown, read by nothing. */
export interface OrphanBag {
  readonly key: string;
  readonly at: string;
  /** None where this form has no words for it. */
  readonly label: string | undefined;
  readonly text: string;
}

/** Answers to an earlier version of the form; renders again with each step. */
export function useOrphans(): readonly OrphanBag[] {
  const { t, form } = useWords();
  const { orphans = [] } = usePlan().answers;
  return orphans
    .filter(({ what }) => what === 'answer')
    .map((orphan) => ({
      key: `${orphan.at} ${orphan.source ?? ''}`,
      at: orphan.at,
      label: form.questions[parseInstanceId(orphan.at)?.question ?? orphan.at]?.label,
      text: written(orphan) ?? t.review.notGiven,
    }));
}

/** An orphan's question may be none of this form's: what it says is shown as it was kept. */
function written({ content }: Orphan): string | undefined {
  if (typeof content !== 'object' || !('status' in content) || content.status !== 'known') return undefined;
  const { value } = content;
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return textOf(value);
  return Object.values(value).map(String).join(', ');
}
