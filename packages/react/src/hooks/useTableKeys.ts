import { indexOf, type InstanceId } from '@askless/core';
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { enter, leave } from '../answering/index.js';
import { heldIn, isField } from '../paging/index.js';
import { type Session, useSession } from '../session/index.js';
import type { MoneyUnit } from '../texts/index.js';
import { isFigure, useTableUnit } from './useFigure.js';

/** A table's instances line by line, as they stand beside one another on a wide box. */
type Lines = readonly (readonly InstanceId[])[];

/** A table of figures that fills as spreadsheets do. */
export interface TableKeysBag {
  /** To be spread on the element around all figures. */
  readonly table: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void;
  };
  /** How many cells the last paste filled. */
  readonly filled: number | undefined;
}

/** Enter goes down; a block copied from a spreadsheet fills to the right and down. */
export function useTableKeys(lines: readonly (readonly InstanceId[])[]): TableKeysBag {
  const session = useSession();
  const unit = useTableUnit();
  const ref = useRef<HTMLDivElement>(null);
  const [filled, setFilled] = useState<number>();
  return {
    table: {
      ref,
      onKeyDown: (event) => moveDown(event, lines, ref.current),
      onPaste: (event) => {
        const count = pasteBlock(event, lines, { session, unit });
        if (count !== undefined) setFilled(count);
      },
    },
    filled,
  };
}

/** Enter goes to the next figure below, past those that are only shown. */
function moveDown(event: KeyboardEvent<HTMLElement>, lines: Lines, grid: HTMLElement | null): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
  const place = placeOf(event.target, lines);
  if (!place) return;
  event.preventDefault();
  const below = lines.slice(place.line + 1).flatMap((line) => line[place.column] ?? []);
  for (const id of below) {
    const input = grid?.querySelector<HTMLElement>(`[data-instance="${CSS.escape(id)}"] input`);
    if (!input) continue;
    input.focus();
    return;
  }
}

/**
 * Fills a block copied from a spreadsheet to the right and down. What is only shown is passed over, as are empty cells; a cell
 * that is no figure is filled too, and flagged.
 *
 * @returns How many cells were filled; undefined for a single value, which the browser pastes.
 */
function pasteBlock(
  event: ClipboardEvent<HTMLElement>,
  lines: Lines,
  { session, unit }: { readonly session: Session; readonly unit: MoneyUnit },
): number | undefined {
  const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const place = event.target instanceof Element ? placeOf(event.target, lines) : undefined;
  if (!place || !/[\t\n]/.test(text)) return undefined;
  event.preventDefault();
  const filled = text.split('\n').flatMap((row, down) =>
    row.split('\t').flatMap((cell, right) => {
      const id = lines[place.line + down]?.[place.column + right];
      return id !== undefined && cell.trim() !== '' && fill(session, id, { text: cell.trim(), unit }) ? [id] : [];
    }),
  );
  return filled.length;
}

function fill(session: Session, id: InstanceId, { text, unit }: { readonly text: string; readonly unit: MoneyUnit }) {
  const { application, correcting, settled } = session;
  const { form, decisions } = application.plan;
  const decision = decisions.get(id);
  const spec = decision && indexOf(form).questions.get(decision.question)?.spec;
  const held = heldIn(application.plan, { kept: correcting.get(), settled });
  if (!decision || !spec || !isFigure(spec.kind) || !isField(decision, held)) return false;
  enter(session, id, spec.kind === 'money' ? { text, unit } : text);
  leave(session, id);
  return true;
}

function placeOf(element: Element, lines: Lines): { readonly line: number; readonly column: number } | undefined {
  const id = element.closest('[data-instance]')?.getAttribute('data-instance');
  if (id === null || id === undefined) return undefined;
  const line = lines.findIndex((one) => one.includes(id));
  return line < 0 ? undefined : { line, column: lines[line]?.indexOf(id) ?? 0 };
}
