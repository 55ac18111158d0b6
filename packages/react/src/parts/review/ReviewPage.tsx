import type { InstanceId } from '@askless/core';
import { useState, type FormEvent } from 'react';
import { takeAll, problemAt, problemsIn, type Problem } from '../../answering/index.js';
import { domKey, useIssues, usePlan, usePaging, useSession, useWords } from '../../session/index.js';
import { useProblemName } from '../../hooks/index.js';
import { useSectionPages, type SectionPage } from '../../paging/index.js';
import { Icon } from '../../icons/index.js';
import { PageTitle } from '../PageTitle.js';
import { useCorrect } from '../useCorrect.js';
import { ProblemSummary } from '../ProblemSummary.js';
import { ReviewSection } from './ReviewSection.js';
import { useSubmit } from './useSubmit.js';

/** Every answer to look over, each with a way to change it; and the button that sends them. */
export function ReviewPage() {
  const session = useSession();
  const { t } = useWords();
  const { open } = usePaging();
  const pages = useSectionPages();
  const { state, send } = useSubmit();
  const [attempt, setAttempt] = useState(0);
  useIssues();
  const fields = pages.flatMap((page) => page.fields);
  const problems = problemsIn(session, fields);
  const correct = useCorrect();
  const change = (id: InstanceId): void => {
    const section = pages.find((page) => isOn(page, id))?.id;
    if (section === undefined) return;
    if (problemAt(session, id)) session.inputs.show(domKey(id));
    open({ page: 'section', section }, id);
    if (!fields.includes(id)) correct(id);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    takeAll(session);
    if (problemsIn(session, fields).length === 0) send();
    else setAttempt(attempt + 1);
  };
  return (
    <form className="askless-sheet" noValidate onSubmit={submit}>
      {attempt > 0 && <ProblemSummary problems={problems} attempt={attempt} onGo={({ at }: Problem) => change(at)} />}
      <div className="askless-sheet-head">
        <p className="askless-eyebrow">{t.review.eyebrow}</p>
        <PageTitle page="review">{t.review.title}</PageTitle>
        <p className="askless-lede">{t.review.lede}</p>
      </div>
      <Looks />
      {pages.map((page) => (
        <ReviewSection key={page.id} page={page} onChange={change} />
      ))}
      {state.state === 'failed' && (
        <div className="askless-notice" data-kind="danger" role="alert">
          <Icon name="alert" />
          <div>
            <p>
              <b>{t.review.failed}</b>
            </p>
            <p className="askless-small">{t.review.failedHelp}</p>
          </div>
        </div>
      )}
      <div className="askless-actions">
        <button
          type="submit"
          className="askless-btn askless-btn-primary"
          aria-disabled={state.state === 'sending' || undefined}
        >
          {state.state === 'sending' ? t.review.submitting : t.review.submit}
        </button>
      </div>
    </form>
  );
}

/** Whether something is answered or shown on a page. */
function isOn({ fields, items }: SectionPage, id: InstanceId): boolean {
  return (
    fields.includes(id) ||
    items.some((item) =>
      'ids' in item ? item.ids.includes(id) : item.item === 'group' && id.startsWith(`${item.group}[`),
    )
  );
}

/** What is possible but odd: shown, never in the way. */
function Looks() {
  const { t, form } = useWords();
  const issues = useIssues().filter(({ severity }) => severity === 'confirm');
  const plan = usePlan();
  const nameOf = useProblemName();
  if (issues.length === 0) return null;
  return (
    <div className="askless-notice" data-kind="attention">
      <Icon name="info" />
      <div>
        <p>
          <b>{t.review.looksTitle}</b>
        </p>
        <ul className="askless-list askless-small">
          {issues.map((issue) => (
            <li key={`${issue.issue} ${issue.at} ${issue.issue === 'check' ? issue.check : ''}`}>
              {nameOf(issue.at)}
              {plan.form.checks.length > 0 && issue.issue === 'check'
                ? `: ${form.checks[issue.check] ?? issue.check}`
                : issue.issue === 'conflict'
                  ? `: ${t.problems.conflict}`
                  : `: ${t.problems.overruled}`}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
