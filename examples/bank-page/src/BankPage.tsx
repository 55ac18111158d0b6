import { reference } from '@askless/adapters/reference/business-loan';
import { writeIntake, type Intake } from '@askless/adapters/reference/write';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas, type Persona } from '@askless/catalog/personas';
import { compileForm } from '@askless/core/define';
import { browserDrafts } from '@askless/drafts';
import { LoanForm } from '@askless/react';
import { useEffect, useState } from 'react';
import { personaKnown } from './personaKnown.js';
import { DocumentView } from './DocumentView.js';
import { PersonaPicker } from './PersonaPicker.js';
import { words, type BankLocale } from './words.js';

const form = compileForm(businessLoan, [reference]);
const formats = [reference];
const texts = {
  en: () => import('@askless/catalog/business-loan/texts/en').then((loaded) => loaded.texts),
  'zh-CN': () => import('@askless/catalog/business-loan/texts/zh-CN').then((loaded) => loaded.texts),
};
const drafts = browserDrafts({ expireDays: 30 });

/** Who applies, and how the page looks, are in its address, so that a reload shows the same. */
interface Address {
  readonly persona: Persona | 'nobody' | undefined;
  readonly locale: BankLocale;
  readonly theme: 'light' | 'dark';
}

/** A sample bank's page around the form. */
export function BankPage() {
  const [address, setAddress] = useState(readAddress);
  const [intake, setIntake] = useState<Intake>();
  const { persona, locale, theme } = address;
  const t = words[locale];
  const go = (next: Partial<Address>): void => {
    const to = { ...address, ...next };
    setAddress(to);
    if (to.persona !== persona) setIntake(undefined);
    history.replaceState(null, '', writeAddress(to));
  };
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset['host'] = theme;
    document.title = `${t.title} · ${t.bank}`;
  }, [locale, theme, t]);
  return (
    <>
      <header className="bank-head">
        <p className="bank-name">{t.bank}</p>
        <nav className="bank-nav" aria-label={t.bank}>
          {t.nav.map((item) => (
            <span key={item}>{item}</span>
          ))}
          <button type="button" onClick={() => go({ theme: theme === 'light' ? 'dark' : 'light' })}>
            {theme === 'light' ? t.dark : t.light}
          </button>
          <button
            type="button"
            lang={locale === 'en' ? 'zh-CN' : 'en'}
            onClick={() => go({ locale: locale === 'en' ? 'zh-CN' : 'en' })}
          >
            {t.language}
          </button>
        </nav>
      </header>
      <main>
        {persona === undefined ? (
          <PersonaPicker locale={locale} onPick={(picked) => go({ persona: picked })} />
        ) : (
          <LoanForm
            key={persona === 'nobody' ? persona : persona.id}
            form={form}
            formats={formats}
            texts={texts}
            known={persona === 'nobody' ? undefined : personaKnown(form, persona)}
            drafts={drafts}
            draftId={persona === 'nobody' ? persona : persona.id}
            locale={locale}
            theme={theme}
            {...(persona === 'nobody' ? {} : { asOf: persona.asOf })}
            onSubmit={(submission) => {
              setIntake(writeIntake(submission));
              return { reference: `LN-${submission.asOf.slice(2, 4)}${submission.asOf.slice(5, 7)}-00001` };
            }}
          />
        )}
        {intake && <DocumentView intake={intake} locale={locale} />}
        {persona !== undefined && (
          <p className="bank-other">
            <button type="button" onClick={() => go({ persona: undefined })}>
              {t.other}
            </button>
          </p>
        )}
      </main>
      <footer className="bank-foot">{t.foot}</footer>
    </>
  );
}

function readAddress(): Address {
  const query = new URLSearchParams(location.search);
  const id = query.get('persona');
  return {
    persona: id === 'nobody' ? id : personas.find((persona) => persona.id === id),
    locale: (query.get('lang') ?? navigator.language).startsWith('zh') ? 'zh-CN' : 'en',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  };
}

function writeAddress({ persona, locale, theme }: Address): string {
  const query = new URLSearchParams({ lang: locale, theme });
  if (persona !== undefined) query.set('persona', persona === 'nobody' ? persona : persona.id);
  return `?${query.toString()}`;
}
