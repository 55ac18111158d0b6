import { useId } from 'react';
import { useOrphans, useWords } from '../../hooks/index.js';
import { OrphanList } from './OrphanList.js';
import { Heading } from '../Heading.js';

/** In the last look: answers to an earlier version of the form that this one does not ask for. */
export function KeptOrphans() {
  const { t } = useWords();
  const orphans = useOrphans();
  const element = useId();
  if (orphans.length === 0) return null;
  return (
    <section className="askless-sum" aria-labelledby={element}>
      <div className="askless-sum-head">
        <Heading level={2} className="askless-h2" id={element}>
          {t.changes.keptTitle}
        </Heading>
      </div>
      <p className="askless-small askless-muted askless-p">{t.changes.keptLede}</p>
      <OrphanList orphans={orphans} />
    </section>
  );
}
