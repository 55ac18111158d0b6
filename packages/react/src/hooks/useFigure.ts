import type { Value, ValueKind, ValueSpec } from '@askless/core';
import type { ControlProps } from '../controls/index.js';
import { moneyIn, switchUnit, textIn, writeAmount } from '../entry/index.js';
import { useWords } from '../session/index.js';

const figures: ReadonlySet<ValueKind> = new Set(['money', 'percent', 'decimal', 'integer']);

/** Whether a kind of value stands in a table's plain boxes. */
export function isFigure(kind: ValueKind): boolean {
  return figures.has(kind);
}

/** A figure of a table, all of whose amounts stand in one unit. */
export interface FigureBag {
  /** Whether it is a number, for a plain box; anything else has a control of its own. */
  readonly plain: boolean;
  /** What stands in its box. */
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** The unit in which a table shows amounts. */
export function useTableUnit(): 'wan' | 'thousand' {
  return useWords().locale.startsWith('zh') ? 'wan' : 'thousand';
}

/** A question's control as a plain box for a figure, an amount in the table's unit. */
export function useFigure({ spec, entry, onEntry }: ControlProps): FigureBag {
  const { locale } = useWords();
  const unit = useTableUnit();
  if (spec.kind !== 'money') return { plain: isFigure(spec.kind), value: textIn(entry), onText: onEntry };
  const typed = moneyIn(entry);
  // An amount that was not typed here, such as a draft's, stands in the unit that suits it alone.
  const { text } = typed.unit === unit ? typed : switchUnit(typed, unit, locale);
  return { plain: true, value: text, onText: (next) => onEntry({ unit, text: next }) };
}

/** Writes out what a table only shows: an amount in the table's unit, as beside it, anything else as it reads elsewhere. */
export function useFigureText(): (spec: ValueSpec, value: Value, text: string) => string {
  const { locale } = useWords();
  const unit = useTableUnit();
  return ({ kind }, value, text) =>
    kind === 'money' && typeof value === 'string' ? writeAmount(value, unit, locale) : text;
}
