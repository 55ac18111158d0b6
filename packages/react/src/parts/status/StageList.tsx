import { stageRank, stages, type Stage } from '@askless/core';
import { Icon } from '../../icons/index.js';
import { useDayText, useStagesAhead, useWords } from '../../hooks/index.js';
import type { StageListProps } from '../../slots/index.js';
import { StageNow } from './StageNow.js';
import { Heading } from '../Heading.js';

/** The course of the loan: what is done, where it stands, and what is ahead. A declined or withdrawn one ends where it stands. */
export function StageList({ status, onOpen }: StageListProps) {
  const { t } = useWords();
  const { stage, outcome } = status;
  const shown = outcome ? stages.slice(0, stageRank(stage) + 1) : stages;
  return (
    <ol className="askless-track">
      {shown.map((one) => (
        <StageItem key={one} stage={one} status={status} onOpen={onOpen} />
      ))}
      {outcome && (
        <li className="askless-stage" data-state="ended" aria-current="step">
          <span className="askless-stage-mark">
            <Icon name="close" />
          </span>
          <div>
            <Heading level={3} className="askless-stage-name">
              <span>{t.status.ended[outcome.how]}</span>
              <Day day={outcome.at} />
            </Heading>
            <ul className="askless-reasons">
              {outcome.reasons.map(({ reason, remedy }) => (
                <li key={reason}>
                  {reason}
                  {remedy !== undefined && <small>{remedy}</small>}
                </li>
              ))}
            </ul>
          </div>
        </li>
      )}
    </ol>
  );
}

function StageItem({ stage, status, onOpen }: StageListProps & { readonly stage: Stage }) {
  const { t } = useWords();
  const state = stateOf(stage, status);
  return (
    <li className="askless-stage" data-state={state} aria-current={state === 'active' ? 'step' : undefined}>
      <span className="askless-stage-mark">{state === 'done' ? <Icon name="check" /> : stageRank(stage) + 1}</span>
      <div>
        <Heading level={3} className="askless-stage-name">
          <span>
            {t.stages[stage]}
            <span className="askless-vh">: {t.status.states[state]}</span>
          </span>
          {state === 'done' && <Day day={status.ended?.[stage]} />}
          {state === 'active' && <Day day={status.by} until />}
          {state === 'todo' && <span className="askless-stage-date">{status.expected?.[stage]}</span>}
        </Heading>
        {state === 'active' && <StageNow status={status} onOpen={onOpen} />}
        {state === 'todo' && <Ahead stage={stage} />}
      </div>
    </li>
  );
}

function Ahead({ stage }: { readonly stage: Stage }) {
  const { t } = useWords();
  const ahead = useStagesAhead().get(stage);
  if (!ahead) return null;
  return <p className="askless-stage-body">{t.status.ahead(ahead.questions, ahead.sourced)}</p>;
}

function stateOf(stage: Stage, status: StageListProps['status']): 'done' | 'active' | 'todo' {
  const ahead = stageRank(stage) - stageRank(status.stage);
  if (ahead < 0 || (ahead === 0 && status.outcome)) return 'done';
  return ahead === 0 ? 'active' : 'todo';
}

function Day({ day, until = false }: { readonly day: string | undefined; readonly until?: boolean }) {
  const { t } = useWords();
  const dayText = useDayText();
  if (day === undefined) return null;
  const text = dayText(day);
  return <span className="askless-stage-date">{until ? t.status.by(text) : text}</span>;
}
