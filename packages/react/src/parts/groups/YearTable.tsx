import { indexOf, type InstanceId, type Provenance, type Value } from '@askless/core';
import { memo } from 'react';
import {
  useApplication,
  useCurrency,
  useFigureText,
  useGroup,
  useQuestion,
  useQuestionFocus,
  useTableKeys,
  useTableUnit,
  useWords,
  type GroupBag,
} from '../../hooks/index.js';
import type { YearTableProps } from '../../slots/index.js';
import { GroupTitle } from './GroupTitle.js';
import { YearCell } from './YearCell.js';
import { Heading } from '../Heading.js';

/** A group with fixed rows: one column a year on wide boxes, one card a year on narrow ones, the newest first. */
export function YearTable({ group }: YearTableProps) {
  const bag = useGroup(group);
  return bag ? <Table bag={bag} /> : null;
}

function Table({ bag }: { readonly bag: GroupBag }) {
  const { form, t } = useWords();
  const tableUnit = useTableUnit();
  const { group, rows } = bag;
  const years = rows.toReversed();
  const questions = group.questions.filter(
    (question) =>
      question !== group.fiscalYears?.key && rows.some(({ instances }) => instances.some((id) => isOf(id, question))),
  );
  const currency = useCurrency(questions);
  const instance = (question: string, year: string): InstanceId =>
    `${group.id}[${year}]${question.slice(group.id.length)}`;
  const { table, filled } = useTableKeys(questions.map((question) => years.map(({ key }) => instance(question, key))));
  if (questions.length === 0) return null;
  const unit = currency === undefined ? '' : t.controls.amountUnit(tableUnit, currency);
  return (
    <section className="askless-yearsbox" aria-label={bag.label}>
      <GroupTitle bag={bag} />
      {unit !== '' && <p className="askless-help askless-years-unit">{t.years.amountsIn(unit)}</p>}
      <div className="askless-years" role="presentation" {...table}>
        <div className="askless-rowlabels" aria-hidden="true">
          <span>{bag.rowLabel}</span>
          {questions.map((question) => (
            <span key={question}>{form.questions[question]?.label ?? question}</span>
          ))}
        </div>
        {years.map(({ key }) => (
          <section key={key} className="askless-year" aria-label={`${bag.label} ${key}`}>
            <div className="askless-year-head">
              <Heading level={3}>{key}</Heading>
            </div>
            {questions.map((question) => (
              <Cell
                key={question}
                question={question}
                id={instance(question, key)}
                label={form.questions[question]?.label ?? question}
                year={key}
              />
            ))}
          </section>
        ))}
      </div>
      <output className="askless-help">{filled !== undefined && t.years.filled(filled)}</output>
    </section>
  );
}

function isOf(id: InstanceId, question: string): boolean {
  return id.replace(/\[[^\]]*\]/, '') === question;
}

interface CellProps {
  readonly question: string;
  readonly id: InstanceId;
  readonly label: string;
  readonly year: string;
}

const Cell = memo(function Cell({ question, id, label, year }: CellProps) {
  const { form } = useApplication();
  const figureText = useFigureText();
  const bag = useQuestion(id);
  const spec = indexOf(form).questions.get(question)?.spec;
  const shown = (value: Value, text: string): string => (spec ? figureText(spec, value, text) : text);
  switch (bag.status) {
    case 'ask':
      return <YearCell bag={bag} label={label} year={year} />;
    case 'known':
      return <Written kind="known" label={label} year={year} bag={{ ...bag, text: shown(bag.value, bag.text) }} />;
    case 'derived':
      return <Written kind="calc" label={label} year={year} bag={{ ...bag, text: shown(bag.value, bag.text) }} />;
    case 'unknown':
      return <div className="askless-cell" data-kind="none" />;
    default:
      return <Written kind="none" label={label} year={year} bag={{ id, text: '–' }} />;
  }
});

interface WrittenProps extends Pick<CellProps, 'label' | 'year'> {
  readonly kind: 'known' | 'calc' | 'none';
  readonly bag: {
    readonly id: InstanceId;
    readonly text: string;
    readonly correct?: () => void;
    readonly provenance?: Provenance;
  };
}

/** What is calculated, or known and to be put right where it is wrong. */
function Written({ kind, label, year, bag: { id, text, correct, provenance } }: WrittenProps) {
  const { t } = useWords();
  const box = useQuestionFocus(id);
  return (
    <div className="askless-cell" ref={box} data-kind={kind}>
      <span className="askless-cell-label">{label}</span>
      <span className="askless-cell-out">
        <bdi>{text}</bdi>
        {correct && provenance?.from !== 'party' && (
          <button type="button" className="askless-link askless-correct" onClick={correct}>
            {t.known.correct}
            <span className="askless-vh">{` ${label} ${year}`}</span>
          </button>
        )}
      </span>
    </div>
  );
}
