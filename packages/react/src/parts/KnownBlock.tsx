import type { InstanceId, Known } from '@askless/core';
import { useState } from 'react';
import { useDecision, useSession, useWords } from '../session/index.js';
import { useQuestionText, useValueText } from '../hooks/index.js';
import { Source, useSourceName } from './Seal.js';
import { useCorrect } from './useCorrect.js';
import { useFocusWhenSought } from './useFocusWhenSought.js';

const mostRows = 6;

/** Answers the bank has already: statements with their source, to be put right where they are wrong. */
export function KnownBlock({ ids }: { readonly ids: readonly InstanceId[] }) {
  const { application } = useSession();
  const { t } = useWords();
  const nameSource = useSourceName();
  const [all, setAll] = useState(false);
  const sources = ids.flatMap((id) => {
    const decision = application.plan.decisions.get(id);
    return decision?.state === 'known' && 'value' in decision ? [nameSource(decision.provenance)] : [];
  });
  const shown = all || ids.length <= mostRows + 1 ? ids : ids.slice(0, mostRows);
  return (
    <div className="askless-known">
      <div className="askless-known-head">
        <p className="askless-h3">{t.known.title(ids.length, t.values.listJoin([...new Set(sources)]))}</p>
      </div>
      <dl className="askless-known-list">
        {shown.map((id) => (
          <KnownRow key={id} id={id} />
        ))}
      </dl>
      {shown.length < ids.length && (
        <p className="askless-known-more">
          <button type="button" className="askless-link" onClick={() => setAll(true)}>
            {t.known.showAll(ids.length)}
          </button>
        </p>
      )}
    </div>
  );
}

function KnownRow({ id }: { readonly id: InstanceId }) {
  const decision = useDecision(id);
  if (decision?.state !== 'known' || !('value' in decision)) return null;
  return <Row decision={decision} />;
}

function Row({ decision }: { readonly decision: Known }) {
  const { t } = useWords();
  const { label } = useQuestionText(decision.id);
  const valueText = useValueText();
  const correct = useCorrect();
  const box = useFocusWhenSought(decision.id);
  return (
    <div className="askless-known-row" ref={box}>
      <dt>{label}</dt>
      <dd className="askless-known-value">{valueText(decision.question, decision.value)}</dd>
      <dd className="askless-known-meta">
        <Source provenance={decision.provenance} />
      </dd>
      <dd className="askless-known-act">
        <button type="button" className="askless-link askless-correct" onClick={() => correct(decision.id)}>
          {t.known.correct}
          <span className="askless-vh"> {label}</span>
        </button>
      </dd>
    </div>
  );
}
