import { useState } from 'react';
import { useKnown, useKnownSources, useLanguageOf, useQuestionFocus, useWords, type KnownBag } from '../hooks/index.js';
import { slot, type InstanceProps, type InstancesProps } from '../slots/index.js';
import { SourceSlot } from './Seal.js';

const mostRows = 6;

/** Answers the bank has already: statements with their source, to be put right where they are wrong. */
export function KnownBlock({ ids }: InstancesProps) {
  const { t } = useWords();
  const sources = useKnownSources(ids);
  const [all, setAll] = useState(false);
  const shown = all || ids.length <= mostRows + 1 ? ids : ids.slice(0, mostRows);
  return (
    <div className="askless-known">
      <div className="askless-known-head">
        <p className="askless-h3">{t.known.title(ids.length, t.values.listJoin(sources))}</p>
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

export const KnownBlockSlot = slot('KnownBlock', KnownBlock);

function KnownRow({ id }: InstanceProps) {
  const bag = useKnown(id);
  return bag ? <Row bag={bag} /> : null;
}

function Row({ bag: { id, label, text, source, correct } }: { readonly bag: KnownBag }) {
  const { t } = useWords();
  const languageOf = useLanguageOf();
  const box = useQuestionFocus(id);
  return (
    <div className="askless-known-row" ref={box}>
      <dt>{label}</dt>
      <dd className="askless-known-value">
        <bdi lang={languageOf(text)}>{text}</bdi>
      </dd>
      <dd className="askless-known-meta">
        <SourceSlot {...source} />
      </dd>
      <dd className="askless-known-act">
        <button type="button" className="askless-link askless-correct" onClick={correct}>
          {t.known.correct}
          <span className="askless-vh"> {label}</span>
        </button>
      </dd>
    </div>
  );
}
