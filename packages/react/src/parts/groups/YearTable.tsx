import { indexOf, rowsIn, type Decision, type InstanceId, type Plan } from '@askless/core';
import { memo } from 'react';
import { useDecision, useSession, useWords } from '../../session/index.js';
import { isField } from '../../paging/index.js';
import { useGroup, type GroupBag, currencyOf, useValueText } from '../../hooks/index.js';
import { useStore } from '../../store/index.js';
import { useCorrect } from '../useCorrect.js';
import { useFocusWhenSought } from '../useFocusWhenSought.js';
import { tableUnit, YearCell } from './YearCell.js';

/** A group with fixed rows: one column a year on wide boxes, one card a year on narrow ones, the newest first. */
export function YearTable({ group }: { readonly group: string }) {
  const bag = useGroup(group);
  return bag ? <Table bag={bag} /> : null;
}

function Table({ bag }: { readonly bag: GroupBag }) {
  const { form, t, locale } = useWords();
  const { application } = useSession();
  const { group, rows } = bag;
  const years = rows.toReversed();
  const questions = group.questions.filter(
    (question) =>
      question !== group.fiscalYears?.key && rows.some(({ instances }) => instances.some((id) => isOf(id, question))),
  );
  if (questions.length === 0 || rowsIn(application.plan, group.id).length === 0) return null;
  const instance = (question: string, year: string): InstanceId =>
    `${group.id}[${year}]${question.slice(group.id.length)}`;
  const amounts = amountsIn(questions, application.plan);
  const unit = amounts === undefined ? '' : t.controls.amountUnit(tableUnit(locale), amounts);
  return (
    <section className="askless-yearsbox" aria-label={bag.label}>
      <h2 className="askless-h2 askless-subhead">{bag.label}</h2>
      {unit !== '' && <p className="askless-help askless-years-unit">{t.years.amountsIn(unit)}</p>}
      <div className="askless-years">
        <div className="askless-rowlabels" aria-hidden="true">
          <span>{bag.rowLabel}</span>
          {questions.map((question) => (
            <span key={question}>{form.questions[question]?.label ?? question}</span>
          ))}
        </div>
        {years.map(({ key }) => (
          <section key={key} className="askless-year" aria-label={`${bag.label} ${key}`}>
            <div className="askless-year-head">
              <h3>{key}</h3>
            </div>
            {questions.map((question) => (
              <Cell
                key={question}
                id={instance(question, key)}
                label={form.questions[question]?.label ?? question}
                year={key}
              />
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}

/** The currency of a table's amounts; none where it has no amounts. */
function amountsIn(questions: readonly string[], plan: Plan): string | undefined {
  const known = indexOf(plan.form).questions;
  const amount = questions.flatMap((id) => known.get(id) ?? []).find(({ spec }) => spec.kind === 'money');
  return amount && currencyOf(amount, plan);
}

function isOf(id: InstanceId, question: string): boolean {
  return id.replace(/\[[^\]]*\]/, '') === question;
}

interface CellProps {
  readonly id: InstanceId;
  readonly label: string;
  readonly year: string;
}

const Cell = memo(function Cell({ id, label, year }: CellProps) {
  const decision = useDecision(id);
  const { correcting, settled, application } = useSession();
  const kept = useStore(correcting);
  if (!decision) return <div className="askless-cell" data-kind="none" />;
  if (isField(decision, { kept, settled, given: application.answers.given })) return <YearCell id={id} label={label} year={year} />;
  return <Written decision={decision} label={label} year={year} />;
});

interface WrittenProps extends Omit<CellProps, 'id'> {
  readonly decision: Decision;
}

/** What is calculated, or known and to be put right where it is wrong. */
function Written({ decision, label, year }: WrittenProps) {
  const { t } = useWords();
  const valueText = useValueText();
  const correct = useCorrect();
  const box = useFocusWhenSought(decision.id);
  const value =
    (decision.state === 'known' || decision.state === 'derived') && 'value' in decision
      ? valueText(decision.question, decision.value)
      : '–';
  return (
    <div
      className="askless-cell"
      ref={box}
      data-kind={decision.state === 'derived' ? 'calc' : decision.state === 'known' ? 'known' : 'none'}
    >
      <span className="askless-cell-label">{label}</span>
      <span className="askless-cell-out">
        {value}
        {decision.state === 'known' && 'value' in decision && decision.provenance.from !== 'party' && (
          <button type="button" className="askless-link askless-correct" onClick={() => correct(decision.id)}>
            {t.known.correct}
            <span className="askless-vh">{` ${label} ${year}`}</span>
          </button>
        )}
      </span>
    </div>
  );
}
