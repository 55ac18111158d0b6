import { useBurden, useHost, useWords, type Words } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import type { StageListProps } from '../../slots/index.js';

/** Whose move it is; on the borrower's, one request with one button. */
export function StageNow({ status, onOpen }: StageListProps) {
  const words = useWords();
  const { previous } = useHost();
  const { left } = useBurden();
  const { request, waitingFor, note } = status;
  const yours = waitingFor === 'borrower';
  return (
    <div className="askless-stage-now">
      <p className="askless-tag" data-kind={yours ? 'attention' : undefined}>
        <Icon name={yours ? 'info' : 'clock'} />
        {tagText(status, words)}
      </p>
      {note !== undefined && <p className="askless-p askless-small">{note}</p>}
      {yours && request && (
        <>
          <p className="askless-p">{request.text}</p>
          {!request.onAct && previous && left > 0 && (
            <p className="askless-small askless-muted">{words.t.status.asks(left)}</p>
          )}
          <p className="askless-p">
            <button type="button" className="askless-btn askless-btn-primary" onClick={request.onAct ?? onOpen}>
              {request.action}
              <Icon name="next" mirrored />
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function tagText({ waitingFor, day, clock }: StageListProps['status'], { t }: Words): string {
  const who =
    waitingFor === 'bank'
      ? t.status.waitingBank
      : waitingFor === 'borrower'
        ? t.status.waitingBorrower
        : t.status.waitingOther(waitingFor.other);
  const parts = [
    who,
    ...(day ? [t.status.day(day.number, day.of)] : []),
    ...(clock === 'paused' ? [t.status.paused] : []),
  ];
  return parts.join(' · ');
}
