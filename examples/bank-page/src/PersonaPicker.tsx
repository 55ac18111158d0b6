import { personas, type Persona } from '@askless/catalog/personas';
import { useState, type FormEvent } from 'react';
import { words, type BankLocale } from './words.js';

interface PersonaPickerProps {
  readonly locale: BankLocale;
  readonly onPick: (persona: Persona | 'nobody') => void;
}

/** Chooses one of the sample businesses. */
export function PersonaPicker({ locale, onPick }: PersonaPickerProps) {
  const t = words[locale];
  const [picked, setPicked] = useState('p01');
  const start = (event: FormEvent): void => {
    event.preventDefault();
    onPick(personas.find(({ id }) => id === picked) ?? 'nobody');
  };
  const choice = (id: string, name: string, note: string) => (
    <label key={id} className="bank-choice">
      <input type="radio" name="persona" value={id} checked={picked === id} onChange={() => setPicked(id)} />
      <b>{name}</b>
      <small>{note}</small>
    </label>
  );
  return (
    <form className="bank-start" onSubmit={start}>
      <h1>{t.title}</h1>
      <p>{t.lede}</p>
      <fieldset>
        <legend>{t.who}</legend>
        <div className="bank-choices">
          {personas.map(({ id, name, sources }) => choice(id, name[locale], t.knownBy(sources.length)))}
          {choice('nobody', t.nobody, t.nobodyNote)}
        </div>
      </fieldset>
      <button type="submit" className="bank-button">
        {t.start}
      </button>
    </form>
  );
}
