import { useRef, useState, type RefObject } from 'react';
import { useGroup, useLanguageOf, useWords, type GroupBag, type GroupRow } from '../../hooks/index.js';
import type { GroupCardsProps } from '../../slots/index.js';
import { ClosingQuestion } from './ClosingQuestion.js';
import { GroupTitle } from './GroupTitle.js';
import { Icon } from '../../icons/index.js';
import { RemoveQuestion } from './RemoveQuestion.js';
import { RowBody, type RenderItems } from './RowBody.js';
import { Heading } from '../Heading.js';

/**
 * A group as cards, one of them open: rows that the borrower adds, with a last word that the list is complete, or as many
 * as an answer says.
 */
export function GroupCards({ group, renderItems }: GroupCardsProps) {
  const bag = useGroup(group);
  return bag ? <Cards bag={bag} renderItems={renderItems} /> : null;
}

/** The borrower has neither opened nor closed a card yet. */
const unchosen = '';

function Cards({ bag, renderItems }: { readonly bag: GroupBag; readonly renderItems: RenderItems }) {
  const { t } = useWords();
  const [chosen, setOpen] = useState<string | undefined>(() => bag.rows.find(({ left }) => left > 0)?.key ?? unchosen);
  const open = chosen === unchosen && bag.fixed ? bag.rows[0]?.key : chosen;
  const [full, setFull] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const cards = useRef(new Map<string, HTMLHeadingElement>());
  const { sought, prefix: element } = bag;
  if (sought !== undefined && sought !== open) setOpen(sought);
  const add = (): void => {
    const row = bag.add();
    setFull(row === undefined);
    if (row === undefined) return;
    setOpen(row);
    bag.focus(row);
  };
  const remove = ({ key, place }: GroupRow): void => {
    const next = bag.rows[place] ?? bag.rows[place - 2];
    bag.remove(key);
    if (open === key) setOpen(undefined);
    ((next && cards.current.get(next.key)) ?? heading.current)?.focus();
  };
  return (
    <section className="askless-group" aria-labelledby={`${element}-t`}>
      <GroupTitle bag={bag} id={`${element}-t`} headingRef={heading} />
      {bag.limits && (bag.limits.least > 0 || bag.limits.most !== undefined) && (
        <p className="askless-help askless-rep-limits">{t.group.between(bag.limits.least, bag.limits.most)}</p>
      )}
      {bag.rows.length > 0 && (
        <ol className="askless-rep">
          {bag.rows.map((row) => (
            <Card
              key={row.key}
              {...{ bag, row, setOpen, cards, renderItems }}
              open={open === row.key}
              onRemove={() => remove(row)}
            />
          ))}
        </ol>
      )}
      {bag.undo && (
        <p className="askless-undo">
          <output>{t.group.removed(bag.removed ?? bag.rowLabel)}</output>{' '}
          <button
            type="button"
            className="askless-link"
            onClick={bag.undo}
            onFocus={() => bag.holdUndo(true)}
            onBlur={() => bag.holdUndo(false)}
          >
            {t.group.undo}
          </button>
        </p>
      )}
      {!bag.fixed && <AddRow bag={bag} onAdd={add} />}
      <output className="askless-help">{full && t.issues['too-many-rows']({ kind: 'text' })}</output>
      {bag.closing.shown && <ClosingQuestion bag={bag} />}
    </section>
  );
}

/** Where a group has too few rows, what says so leads here. */
function AddRow({ bag, onAdd }: { readonly bag: GroupBag; readonly onAdd: () => void }) {
  const { t } = useWords();
  const { tooFew, invalid, ids } = bag.closing;
  return (
    <p className="askless-rep-add">
      <button
        type="button"
        className="askless-btn askless-btn-secondary"
        onClick={onAdd}
        {...(tooFew && invalid && { id: ids.control, 'aria-describedby': ids.error })}
      >
        <Icon name="plus" />
        {bag.rows.length === 0 ? t.group.add(bag.rowLabel) : t.group.addAnother(bag.rowLabel)}
      </button>
    </p>
  );
}

interface CardProps {
  readonly bag: GroupBag;
  readonly row: GroupRow;
  readonly open: boolean;
  readonly setOpen: (row: string | undefined) => void;
  /** The headings of all cards, by key. */
  readonly cards: RefObject<Map<string, HTMLHeadingElement>>;
  readonly onRemove: () => void;
  readonly renderItems: RenderItems;
}

function Card({ bag, row, open, setOpen, cards, onRemove, renderItems }: CardProps) {
  const { t } = useWords();
  const languageOf = useLanguageOf();
  const [isAsked, setAsked] = useState(false);
  const name = `${row.place}. ${row.title}`;
  const save = (): void => {
    if (!bag.finish(row.key)) return;
    const next = bag.rows.find(({ key, left }) => key !== row.key && left > 0);
    if (next) {
      setOpen(next.key);
      bag.focus(next.key);
    } else {
      setOpen(undefined);
      cards.current.get(row.key)?.focus();
    }
  };
  return (
    <li className="askless-rep-item" data-state={open ? 'editing' : undefined}>
      <div className="askless-rep-head">
        <Heading
          level={3}
          className="askless-rep-name"
          tabIndex={-1}
          lang={languageOf(row.title)}
          ref={(element) => {
            if (element) cards.current.set(row.key, element);
            else cards.current.delete(row.key);
          }}
        >
          {name}
        </Heading>
        <div className="askless-rep-acts">
          {!open && (
            <button type="button" className="askless-link" onClick={() => setOpen(row.key)}>
              {t.group.changeShort}
              <span className="askless-vh"> {name}</span>
            </button>
          )}
          {!bag.fixed && (
            <button
              type="button"
              className="askless-link askless-link-danger"
              onClick={() => (bag.isTyped(row.key) ? setAsked(true) : onRemove())}
            >
              {t.group.removeShort}
              <span className="askless-vh"> {name}</span>
            </button>
          )}
        </div>
        {isAsked && (
          <RemoveQuestion
            name={row.title}
            onRemove={onRemove}
            onKeep={() => {
              setAsked(false);
              cards.current.get(row.key)?.focus();
            }}
          />
        )}
        {!open && row.facts.length > 0 && <p className="askless-rep-facts">{row.facts.join(' · ')}</p>}
        {!open && row.left > 0 && (
          <p className="askless-tag" data-kind="attention">
            {t.group.left(row.left)}
          </p>
        )}
      </div>
      {open && <RowBody bag={bag} row={row} onSave={save} renderItems={renderItems} />}
    </li>
  );
}
