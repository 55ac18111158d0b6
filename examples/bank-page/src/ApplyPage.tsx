import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import type { Application, FormTexts } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { browserDrafts } from '@askless/drafts';
import { LoanForm, submitTo } from '@askless/react';
import { useEffect, useMemo, useState } from 'react';
import type { BankLocale } from './address.js';
import { Consents } from './Consents.js';
import { DemoPanel } from './DemoPanel.js';
import { DocumentView } from './DocumentView.js';
import type { PageProps } from './Site.js';
import { beginVisit, fetchDocument, type Visit } from './visit.js';
import { wordsOf } from './words.js';

const form = compileForm(businessLoan, [reference]);
const formats = [reference];
const texts = {
  en: () => import('@askless/catalog/business-loan/texts/en').then((loaded) => loaded.texts),
  'zh-CN': () => import('@askless/catalog/business-loan/texts/zh-CN').then((loaded) => loaded.texts),
};
const drafts = browserDrafts({ expireDays: 30 });

/** Where a borrower applies: what the bank knows, who could say more, the form, and what became of it. */
export function ApplyPage({ address, change }: PageProps) {
  const { persona, locale } = address;
  const { apply: t } = wordsOf(locale);
  const { visit, failed, again } = useVisit(persona);
  return (
    <>
      {visit ? (
        <VisitForm key={visit.visit} {...{ visit, address }} />
      ) : (
        <div className="bank-page">
          <p>
            <output>{failed ? t.down : t.waiting}</output>
          </p>
          {failed && (
            <button type="button" className="bank-button" onClick={again}>
              {t.again}
            </button>
          )}
        </div>
      )}
      <DemoPanel {...{ address, change }} />
    </>
  );
}

function VisitForm({ visit, address }: { readonly visit: Visit; readonly address: PageProps['address'] }) {
  const { locale, theme, persona } = address;
  const [application, setApplication] = useState<Application>();
  const [document, setDocument] = useState<string>();
  const names = useSourceNames(locale);
  const send = useMemo(() => submitTo('/applications', { headers: () => ({ 'x-visit': visit.visit }) }), [visit]);
  return (
    <>
      {application && names && document === undefined && (
        <Consents {...{ application, names, locale }} visit={visit.visit} sources={visit.sources} />
      )}
      <LoanForm
        {...{ form, formats, texts, drafts, locale, theme }}
        known={visit.known}
        asOf={visit.asOf}
        draftId={persona || 'nobody'}
        onOpened={setApplication}
        onSubmit={async (submission, sending) => {
          const answer = await send(submission, sending);
          if (answer?.reference !== undefined) setDocument(await fetchDocument(visit.visit, answer.reference));
          return answer;
        }}
      />
      {document !== undefined && <DocumentView {...{ document, locale }} />}
    </>
  );
}

function useVisit(persona: string) {
  const [state, setState] = useState<{ readonly persona: string; readonly visit?: Visit }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    beginVisit(persona).then(
      (visit) => wanted && setState({ persona, visit }),
      () => wanted && setState({ persona }),
    );
    return () => {
      wanted = false;
      setState(undefined);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Another try asks anew.
  }, [persona, attempt]);
  const current = state?.persona === persona ? state : undefined;
  const failed = current !== undefined && current.visit === undefined;
  return { visit: current?.visit, failed, again: () => setAttempt(attempt + 1) };
}

function useSourceNames(locale: BankLocale): FormTexts['sources'] | undefined {
  const [names, setNames] = useState<FormTexts['sources']>();
  useEffect(() => {
    let wanted = true;
    void texts[locale]().then(({ sources }) => wanted && setNames(sources));
    return () => {
      wanted = false;
    };
  }, [locale]);
  return names;
}
