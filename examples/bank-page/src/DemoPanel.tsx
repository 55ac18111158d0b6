import { personas } from '@askless/catalog/personas';
import { useRef, useState, type FormEvent } from 'react';
import type { PageProps } from './Site.js';
import { wordsOf } from './words.js';

/** Chooses who applies: what a real bank knows by its sign-in. */
export function DemoPanel({ address, change }: PageProps) {
  const { locale, persona } = address;
  const { apply: t } = wordsOf(locale);
  const [picked, setPicked] = useState(persona);
  const panel = useRef<HTMLDetailsElement>(null);
  const start = (event: FormEvent): void => {
    event.preventDefault();
    panel.current?.querySelector('summary')?.focus();
    panel.current?.removeAttribute('open');
    change({ persona: picked });
  };
  const choice = (id: string, name: string, note: string) => (
    <label key={id} className="bank-choice">
      <input type="radio" name="persona" value={id} checked={picked === id} onChange={() => setPicked(id)} />
      <b>{name}</b>
      <small>{note}</small>
    </label>
  );
  return (
    <details className="bank-demo" ref={panel}>
      <summary>{t.demo}</summary>
      <form onSubmit={start}>
        <p>{t.demoLede}</p>
        <fieldset>
          <legend>{t.who}</legend>
          <div className="bank-choices">
            {personas.map(({ id, name, sources }) => choice(id, name[locale], t.knownBy(sources.length)))}
            {choice('', t.nobody, t.nobodyNote)}
          </div>
        </fieldset>
        <button type="submit" className="bank-button">
          {t.start}
        </button>
      </form>
    </details>
  );
}
