import { indexOf, rowsIn, type Decision, type InstanceId } from '@askless/core';
import { useMemo, type ReactNode } from 'react';
import type { SectionPage } from '../../paging/index.js';
import { problemAt, type Problem } from '../../answering/index.js';
import { usePlan, useSession, useWords } from '../../session/index.js';
import { useQuestionText, useProblemName, useProblemText, useValueText } from '../../hooks/index.js';
import { Icon } from '../../icons/index.js';
import { Seal, Source } from '../Seal.js';
import { masked } from './masked.js';

interface ReviewSectionProps {
  readonly page: SectionPage;
  readonly onChange: (id: InstanceId) => void;
}

/** One section as a list to look over: single answers first, then each group's rows. */
export function ReviewSection({ page, onChange }: ReviewSectionProps) {
  const { t, form } = useWords();
  const plan = usePlan();
  const lists = useMemo(() => listsOf(page, [...plan.decisions.values()]), [page, plan]);
  const answers = lists.reduce((sum, { decisions }) => sum + decisions.length, 0);
  return (
    <section className="askless-sum" aria-labelledby={`sum-${page.id}`}>
      <div className="askless-sum-head">
        <h2 className="askless-h2" id={`sum-${page.id}`}>
          {form.sections[page.id] ?? page.id}
        </h2>
        <span className="askless-small askless-muted">{t.review.answers(answers)}</span>
      </div>
      {lists.map(({ group, row, decisions }) => (
        <div key={`${group ?? ''} ${row ?? ''}`}>
          {group !== undefined && <h3 className="askless-h3 askless-sum-sub">{rowTitle(group, row)}</h3>}
          <dl className="askless-sum-list">
            {decisions.map((decision) => (
              <Row key={decision.id} decision={decision} onChange={onChange} />
            ))}
          </dl>
        </div>
      ))}
    </section>
  );

  function rowTitle(group: string, row: string | undefined): string {
    const { fiscalYears } = indexOf(plan.form).groups.get(group) ?? {};
    const name = form.groups[group]?.row ?? group;
    if (row === undefined) return form.groups[group]?.label ?? group;
    return fiscalYears
      ? `${form.groups[group]?.label ?? group} ${row}`
      : `${name} ${rowsIn(plan, group).indexOf(row) + 1}`;
  }
}

interface ReviewList {
  readonly group: string | undefined;
  readonly row: string | undefined;
  readonly decisions: readonly Decision[];
}

function listsOf({ fields, items }: SectionPage, all: readonly Decision[]): readonly ReviewList[] {
  const groups = items.flatMap((item) => (item.item === 'group' ? [item.group] : []));
  const single = new Set([
    ...fields,
    ...items.flatMap((item) => (item.item === 'known' || item.item === 'derived' ? item.ids : [])),
  ]);
  const lists: ReviewList[] = [
    {
      group: undefined,
      row: undefined,
      decisions: all.filter(({ id, group }) => group === undefined && single.has(id)),
    },
  ];
  for (const group of groups) {
    const inGroup = all.filter((decision) => decision.group === group && isShown(decision));
    for (const row of new Set(inGroup.map((decision) => decision.row)))
      lists.push({ group, row, decisions: inGroup.filter((decision) => decision.row === row) });
  }
  return lists.filter(({ decisions }) => decisions.length > 0);
}

function isShown({ id, state, row }: Decision): boolean {
  if (id.endsWith('.closed')) return state === 'ask';
  return row !== '' && (state === 'ask' || state === 'known' || state === 'derived');
}

function Row({ decision, onChange }: { readonly decision: Decision; readonly onChange: (id: InstanceId) => void }) {
  const session = useSession();
  const { t } = useWords();
  const name = useProblemName();
  const { label } = useQuestionText(decision.id);
  const text = decision.id.endsWith('.closed') ? name(decision.id) : label;
  const problem = problemAt(session, decision.id);
  return (
    <div className="askless-sum-row" data-invalid={problem ? true : undefined}>
      <dt>{text}</dt>
      <dd className="askless-sum-value">
        <Value decision={decision} problem={problem} />
      </dd>
      <dd className="askless-sum-act">
        {(decision.state === 'ask' || (decision.state === 'known' && !isFixed(decision))) && (
          <button type="button" className="askless-link" onClick={() => onChange(decision.id)}>
            {t.review.change}
            <span className="askless-vh"> {text}</span>
          </button>
        )}
      </dd>
    </div>
  );
}

/** Answers that follow from others: their year, or the same party's. */
function isFixed(decision: Decision): boolean {
  return (
    decision.state === 'known' &&
    'value' in decision &&
    (decision.provenance.from === 'row' || decision.provenance.from === 'party')
  );
}

function Value({ decision, problem }: { readonly decision: Decision; readonly problem: Problem | undefined }) {
  const problemText = useProblemText();
  const written = useWritten(decision, problem !== undefined);
  return (
    <>
      {written}
      <Origin decision={decision} />
      {problem && (
        <span className="askless-error">
          <Icon name="alert" />
          {problemText(problem)}
        </span>
      )}
    </>
  );
}

/** An answer in words; that it was declined, or left open. */
function useWritten(decision: Decision, isWrong: boolean): ReactNode {
  const { application } = useSession();
  const { t } = useWords();
  const valueText = useValueText();
  const isHeld = decision.state === 'known' || decision.state === 'derived';
  if (isHeld && 'value' in decision) {
    const question = indexOf(application.form).questions.get(decision.question);
    return <span>{masked(valueText(decision.question, decision.value), question)}</span>;
  }
  if (decision.state === 'known' && 'declined' in decision)
    return <span>{decision.declined === 'notKnown' ? t.decline.declinedNotKnown : t.decline.declinedUnwilling}</span>;
  return isWrong ? null : <span className="askless-muted">{t.review.notGiven}</span>;
}

/** Where an answer comes from that the borrower did not type. */
function Origin({ decision }: { readonly decision: Decision }) {
  const { t } = useWords();
  if (decision.state === 'derived')
    return (
      <span className="askless-source">
        <Seal letter={t.known.calculatedSeal} kind="calc" />
        <span>{t.known.calculated('')}</span>
      </span>
    );
  const isGiven = decision.state === 'known' && 'provenance' in decision && decision.provenance.from !== 'typed';
  return isGiven ? <Source provenance={decision.provenance} /> : null;
}
