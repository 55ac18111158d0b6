import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { texts as en } from '@askless/catalog/business-loan/texts/en';
import { texts as zhCN } from '@askless/catalog/business-loan/texts/zh-CN';
import { compileForm } from '@askless/core/define';
import { browserDrafts } from '@askless/drafts';
import { LoanForm, submitTo } from '@askless/react';
import { words as enWords } from '@askless/react/words/en';
import { words as zhWords } from '@askless/react/words/zh-CN';
import { words } from './words.js';

export interface PageProps {
  readonly locale: 'en' | 'zh-CN';
  /** The day on which the page was made: server and browser may stand in different time zones. */
  readonly asOf: string;
  /** What the bank knows of the borrower who has signed in. */
  readonly known: unknown;
}

const form = compileForm(businessLoan, [reference]);
const formats = [reference];
const texts = { en, 'zh-CN': zhCN };
const given = [enWords, zhWords];
const drafts = browserDrafts({ name: 'server-rendered', expireDays: 30 });
const send = submitTo('/applications');

/** The page as the server sends it, and as the browser takes it over. */
export function ApplyPage({ locale, asOf, known }: PageProps) {
  const t = words[locale];
  return (
    <>
      <header className="bank-head">
        <p>{t.bank}</p>
        <a href={locale === 'en' ? '/zh' : '/'} lang={locale === 'en' ? 'zh-CN' : 'en'}>
          {t.other}
        </a>
      </header>
      <main>
        <LoanForm
          {...{ form, formats, texts, known, asOf, locale, drafts }}
          words={given}
          draftId={`signed-in-${locale}`}
          onSubmit={send}
        />
      </main>
      <footer className="bank-foot">{t.foot}</footer>
    </>
  );
}
