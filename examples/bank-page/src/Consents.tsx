import { savingsOf, type Application, type FormTexts } from '@askless/core';
import { useState, useSyncExternalStore } from 'react';
import type { BankLocale } from './address.js';
import { askRegistry } from './visit.js';
import { wordsOf } from './words.js';

interface ConsentsProps {
  readonly application: Application;
  readonly visit: string;
  /** Registries that know the borrower and may be asked with consent. */
  readonly sources: readonly string[];
  readonly names: FormTexts['sources'];
  readonly locale: BankLocale;
}

type State = 'fetching' | 'delivered' | 'failed';

function isAllowed(state: State | undefined): boolean {
  return state === 'fetching' || state === 'delivered';
}

/** Registries that could answer for the borrower, each asked only with consent; the form goes on meanwhile. */
export function Consents({ application, visit, sources, names, locale }: ConsentsProps) {
  const { apply: t } = wordsOf(locale);
  const [states, setStates] = useState<Readonly<Record<string, State>>>({});
  const plan = useSyncExternalStore(application.subscribe, () => application.plan);
  const savings = new Map(savingsOf(plan, sources).map(({ source, questions }) => [source, questions.length]));
  const become = (source: string, state: State): void => setStates((before) => ({ ...before, [source]: state }));
  const allow = async (source: string): Promise<void> => {
    become(source, 'fetching');
    application.supply(source, { status: 'fetching' });
    const delivery = await askRegistry(visit, source);
    application.supply(source, delivery ?? { status: 'failed' });
    become(source, delivery ? 'delivered' : 'failed');
  };
  if (sources.length === 0) return null;
  return (
    <section className="bank-consents" aria-labelledby="consents">
      <h2 id="consents">{t.consentTitle}</h2>
      <p>{t.consentLede}</p>
      <ul>
        {sources.map((source) => {
          const state = states[source];
          return (
            <li key={source}>
              <b id={`source-${source}`}>{names[source] ?? source}</b>{' '}
              <output>{state ? t.states[state] : t.spares(savings.get(source) ?? 0)}</output>
              {/* It stays once it is pressed, so that the focus does too. */}
              <button
                type="button"
                id={`allow-${source}`}
                aria-labelledby={`allow-${source} source-${source}`}
                aria-disabled={isAllowed(state)}
                onClick={() => isAllowed(state) || void allow(source)}
              >
                {t.allow}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
