import { indexOf, needsOf, secondsFor, type Decision } from '@askless/core';
import { useId, useState } from 'react';
import { nameOf } from '@askless/core/explain';
import { useWording } from '../hooks/index.js';
import { safePrefix, useWords } from '../session/index.js';
import { kindOf, tagKinds } from './kinds.js';
import { useReason } from './reason.js';
import { useStaff } from './staff.js';
import { Trace } from './Trace.js';

const pageSize = 50;
const columns = ['question', 'decision', 'reason', 'needs', 'seconds'] as const;

/** Decisions, one a row; a row opens its trace. Wide: it scrolls inside itself. */
export function DecisionTable({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { words } = useStaff();
  const [shown, setShown] = useState(pageSize);
  const left = Math.max(0, decisions.length - shown);
  return (
    <div className="askless-sheet askless-decisions">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls has to be reached by keyboard. */}
      <section className="askless-scroll" tabIndex={0} aria-label={words.list}>
        <table className="askless-compare">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {decisions.slice(0, shown).map((decision) => (
              <DecisionRow key={decision.id} decision={decision} />
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <p className="askless-panel-more">
          <button type="button" className="askless-link" onClick={() => setShown(shown + pageSize)}>
            {words.more(Math.min(pageSize, left))}
          </button>
        </p>
      )}
    </div>
  );
}

function DecisionRow({ decision }: { readonly decision: Decision }) {
  const { plan, words } = useStaff();
  const { explain, formats } = useWords();
  const wording = useWording(plan);
  const [open, setOpen] = useState(false);
  const element = safePrefix(useId());
  const kind = kindOf(decision);
  const needs = [...new Set(needsOf(plan, decision.id).map(({ format }) => formats[format] ?? format))];
  const spec = indexOf(plan.form).questions.get(decision.question)?.spec;
  const seconds = spec && (kind === 'ask' || kind === 'later') ? secondsFor(spec) : 0;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="askless-link"
            aria-expanded={open}
            aria-controls={open ? element : undefined}
            onClick={() => setOpen(!open)}
          >
            {nameOf(decision.id, wording).replace(/[“”]/g, '')}
          </button>
          <br />
          <span className="askless-hash askless-muted">{decision.id}</span>
        </th>
        <td>
          <span className="askless-tag" data-kind={tagKinds[kind]}>
            {words.kinds[kind]}
          </span>
        </td>
        <td>{useReason(decision)}</td>
        <td>{needs.length > 0 ? explain.list(needs) : words.none}</td>
        <td className="askless-nowrap">{words.seconds(seconds)}</td>
      </tr>
      {open && (
        <tr className="askless-trace" id={element}>
          <td colSpan={columns.length}>
            <Trace decision={decision} />
          </td>
        </tr>
      )}
    </>
  );
}
