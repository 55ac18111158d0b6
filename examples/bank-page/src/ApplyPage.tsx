import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import type { Application } from '@askless/core';
import { compileForm } from '@askless/core/define';
import { browserDrafts } from '@askless/drafts';
import { LoanForm, submitTo } from '@askless/react';
import { useEffect, useMemo, useState } from 'react';
import type { Standing } from '../server/bank.js';
import { DemoPanel } from './DemoPanel.js';
import { DocumentView } from './DocumentView.js';
import type { PageProps } from './Site.js';
import { statusIn } from './status.js';
import { useCost } from './useCost.js';
import {
  askRegistry,
  beginVisit,
  fetchDocument,
  fetchStanding,
  forgetRegistry,
  sendFeedback,
  type Visit,
} from './visit.js';
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
  const [taken, setTaken] = useState<{ readonly document: string; readonly standing: Standing }>();
  const cost = useCost(application, locale);
  const send = useMemo(() => submitTo('/applications', { headers: () => ({ 'x-visit': visit.visit }) }), [visit]);
  return (
    <>
      <LoanForm
        {...{ form, formats, texts, drafts, locale, theme }}
        known={visit.known}
        asOf={visit.asOf}
        draftId={persona || 'nobody'}
        sources={visit.sources}
        onAllow={async (source, signal) => askRegistry(visit.visit, source, signal)}
        onDisallow={(source) => void forgetRegistry(visit.visit, source)}
        onOpened={setApplication}
        onSubmit={async (submission, sending) => {
          const answer = await send(submission, sending);
          if (answer?.reference !== undefined) setTaken(await fetchTaken(visit.visit, answer.reference));
          return answer;
        }}
        onFeedback={({ easy }) => void sendFeedback(easy)}
        {...(cost ? { cost } : {})}
        {...(taken ? { status: statusIn(locale, taken.standing) } : {})}
      />
      {taken && <DocumentView document={taken.document} locale={locale} />}
    </>
  );
}

/** What the bank has made of an application: its document, and where it stands. */
async function fetchTaken(visit: string, number: string) {
  const [document, standing] = await Promise.all([fetchDocument(visit, number), fetchStanding(visit, number)]);
  return { document, standing };
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
