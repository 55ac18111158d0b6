import { useWords, type GroupBag } from '../../hooks/index.js';
import { ErrorLineSlot } from '../ErrorLine.js';

/** "That's all": the borrower says that a list is complete, or that there is nothing to list. Of too few rows, how many it needs. */
export function ClosingQuestion({ bag }: { readonly bag: GroupBag }) {
  const { t } = useWords();
  const { ids, closed, tooFew, invalid: wrong } = bag.closing;
  const least = bag.limits?.least;
  if (tooFew)
    return wrong ? (
      <div className="askless-q" id={ids.question}>
        <ErrorLineSlot id={ids.error} text={t.group.between(least ?? 1, undefined)} />
      </div>
    ) : null;
  return (
    <div className="askless-q" id={ids.question}>
      {wrong && <ErrorLineSlot id={ids.error} text={t.problems.closeGroup} />}
      <div className="askless-choices">
        <label className="askless-choice">
          <input
            type="checkbox"
            id={ids.control}
            checked={closed}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? ids.error : undefined}
            onChange={(event) => bag.close(event.currentTarget.checked)}
          />
          <span>
            <span className="askless-choice-title">
              {bag.rows.length === 0 ? t.group.none(bag.label) : t.group.complete(bag.rows.length)}
            </span>
            {!closed && bag.rows.length > 0 && <span className="askless-choice-note">{t.group.completeHelp}</span>}
          </span>
        </label>
      </div>
    </div>
  );
}
