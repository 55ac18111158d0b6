import {
  closingId,
  hasFixedRows,
  indexOf,
  rowLimits,
  type RowLimits,
  rowsIn,
  type CompiledGroup,
  type Decision,
  type InstanceId,
  type Plan,
  type RowKey,
} from '@askless/core';
import { holdsBack, problemsIn, takeAll } from '../answering/index.js';
import { useInput } from '../form-inputs/index.js';
import { domIds, domKey, usePlan, useSession, useWords, type Session } from '../session/index.js';
import { useStore } from '../store/index.js';
import { heldIn, isField, rowItems, type Held, type PageItem } from '../paging/index.js';
import { takeOut, type RemovedRow } from './removedRow.js';
import { useForAWhile } from './useForAWhile.js';
import { useValueText } from './useValueText.js';

/** One entry of a group. */
export interface GroupRow {
  readonly key: RowKey;
  /** From 1. */
  readonly place: number;
  /** Its own name where it has one, such as a person's; else the kind of row and its place. */
  readonly title: string;
  /** What is known of it, in a line. */
  readonly facts: readonly string[];
  /** Its instances that are shown: fields, known answers and calculated ones, in order. */
  readonly instances: readonly InstanceId[];
  readonly fields: readonly InstanceId[];
  /** The same as they stand in a card: known answers first. */
  readonly items: readonly PageItem[];
  readonly left: number;
}

/** A group with its rows and what can be done to them. */
export interface GroupBag {
  readonly group: CompiledGroup;
  readonly label: string;
  readonly rowLabel: string;
  /** How many rows there must and may be; none for rows that are not the borrower's to add. */
  readonly limits: RowLimits | undefined;
  readonly rows: readonly GroupRow[];
  /** Its rows are not the borrower's to add and remove. */
  readonly fixed: boolean;
  /** The question whether the list is complete; none for groups whose rows are fixed. */
  readonly closing: {
    readonly id: InstanceId;
    readonly ids: ReturnType<typeof domIds>;
    readonly shown: boolean;
    readonly closed: boolean;
    /** It has fewer rows than it needs: there is nothing to say yet, but rows to add. */
    readonly tooFew: boolean;
    /** The borrower wanted to go on without saying so. */
    readonly invalid: boolean;
  };
  /** Adds an empty row; its key, or nothing where there is no room. */
  readonly add: () => RowKey | undefined;
  readonly remove: (row: RowKey) => void;
  /** Whether the borrower has typed anything in a row: then removing it is worth a question. */
  readonly isTyped: (row: RowKey) => boolean;
  /** Brings back the row removed last, for ten seconds; none to bring back otherwise. */
  readonly undo: (() => void) | undefined;
  /** Keeps `undo` as long as the borrower is at it. */
  readonly holdUndo: (held: boolean) => void;
  readonly removed: string | undefined;
  readonly close: (closed: boolean) => void;
  /** Makes answers of what was typed in a row; shows what is wrong and puts the focus there. True where nothing is. */
  readonly finish: (row: RowKey) => boolean;
  /** Puts the focus into the first question of a row. */
  readonly focus: (row: RowKey) => void;
  /** The row to which something has sent the borrower: it should be open. */
  readonly sought: RowKey | undefined;
  /** Starts the ids of its elements. */
  readonly prefix: string;
}

/** A repeated part of the form, such as directors or years; renders again with each step. */
export function useGroup(id: string): GroupBag | undefined {
  const session = useSession();
  const plan = usePlan();
  const { form } = useWords();
  const rowsOf = useRows(plan);
  const [removed, setRemoved, holdUndo] = useForAWhile<RemovedRow>(undoFor);
  const { shown: isSought } = useInput(session.inputs, domKey(closingId(id)));
  const wanted = useStore(session.focusNext);
  const group = indexOf(plan.form).groups.get(id);
  if (!group) return undefined;
  const rowLabel = form.groups[id]?.row ?? id;
  const rows = rowsOf(group, rowLabel);
  return {
    group,
    label: form.groups[id]?.label ?? id,
    rowLabel,
    limits: hasFixedRows(group) ? undefined : rowLimits(plan, id),
    rows,
    fixed: hasFixedRows(group),
    closing: closingOf(plan, id, { prefix: session.prefix, isSought, rows: rows.length }),
    ...changing(session, group, { rows, removed, setRemoved }),
    removed: removed?.title,
    holdUndo,
    focus: (key) => session.focusNext.set(`${id}[${key}]`),
    sought: rows.find(({ instances }) => wanted !== undefined && instances.includes(wanted))?.key,
    prefix: `${session.prefix}-${id}`,
  };
}

/** How long a removed row can be brought back, in milliseconds. */
const undoFor = 10_000;

/** The rows of a group as they stand. */
function useRows(plan: Plan): (group: CompiledGroup, rowLabel: string) => readonly GroupRow[] {
  const { correcting, settled } = useSession();
  const kept = useStore(correcting);
  const valueText = useValueText();
  const held = heldIn(plan, { kept, settled });
  return (group, rowLabel) =>
    rowsIn(plan, group.id).map((key, index) =>
      rowOf({ plan, group, key, held, place: index + 1, rowLabel, valueText }),
    );
}

interface Changing {
  readonly rows: readonly GroupRow[];
  readonly removed: RemovedRow | undefined;
  readonly setRemoved: (removed: RemovedRow | undefined) => void;
}

/** What can be done to the rows of a group. */
function changing(
  session: Session,
  { id, questions }: CompiledGroup,
  { rows, removed, setRemoved }: Changing,
): Pick<GroupBag, 'add' | 'remove' | 'isTyped' | 'undo' | 'close' | 'finish'> {
  const { application, inputs } = session;
  const instances = (key: RowKey) => questions.map((question) => `${id}[${key}]${question.slice(id.length)}`);
  return {
    add: () => {
      const added = application.addRow(id);
      if (!('row' in added)) return undefined;
      setRemoved(undefined);
      if (application.answers.closed.has(id)) application.close(id, false);
      return added.row;
    },
    remove: (key) => {
      setRemoved(takeOut(application.answers, id, { key, title: rows.find((row) => row.key === key)?.title ?? key }));
      application.removeRow(id, key);
      for (const instance of instances(key)) inputs.write(domKey(instance), undefined);
    },
    isTyped: (key) =>
      instances(key).some((instance) => {
        const given = application.answers.given.get(instance);
        return inputs.read(domKey(instance)) !== undefined || (given?.status === 'known' && given.by === 'typed');
      }),
    undo:
      removed &&
      (() => {
        setRemoved(undefined);
        for (const change of removed.changes) application.change(change);
      }),
    close: (closed) => application.close(id, closed),
    finish: (key) => finish(session, rows.find((row) => row.key === key)?.fields ?? []),
  };
}

function finish(session: Session, fields: readonly InstanceId[]): boolean {
  takeAll(session);
  const wrong = problemsIn(session, fields).filter(holdsBack);
  for (const { at } of wrong) session.inputs.show(domKey(at));
  const [first] = wrong;
  if (first) session.focusNext.set(first.at);
  return !first;
}

function closingOf(
  plan: Plan,
  group: string,
  { prefix, isSought, rows }: { readonly prefix: string; readonly isSought: boolean; readonly rows: number },
): GroupBag['closing'] {
  const id = closingId(group);
  const tooFew = rows < rowLimits(plan, group).least;
  const closed = !tooFew && plan.answers.closed.has(group);
  const state = plan.decisions.get(id)?.state;
  return {
    id,
    ids: domIds(prefix, id),
    shown: state === 'ask' || state === 'known',
    closed,
    tooFew,
    invalid: isSought && !closed,
  };
}

interface RowSubject {
  readonly plan: Plan;
  readonly group: CompiledGroup;
  readonly key: RowKey;
  readonly held: Held;
  readonly place: number;
  readonly rowLabel: string;
  readonly valueText: (question: string, value: NonNullable<ReturnType<typeof valueOf>>) => string;
}

const mostFacts = 3;

function rowOf({ plan, group, key, held, place, rowLabel, valueText }: RowSubject): GroupRow {
  const decisions = group.questions.flatMap(
    (question) => plan.decisions.get(`${group.id}[${key}]${question.slice(group.id.length)}`) ?? [],
  );
  const shown = decisions.filter(
    (decision) => isField(decision, held) || decision.state === 'known' || decision.state === 'derived',
  );
  const title = decisions.find(({ question }) => question === group.title);
  const named = title && valueOf(title);
  const facts = shown.flatMap((decision) => {
    const value = valueOf(decision);
    const sensitive = indexOf(plan.form).questions.get(decision.question)?.sensitivity;
    return value === undefined || decision === title || sensitive === 'sensitive' || sensitive === 'demographic'
      ? []
      : [valueText(decision.question, value)];
  });
  return {
    key,
    place,
    title: named === undefined || group.title === undefined ? `${rowLabel} ${place}` : valueText(group.title, named),
    facts: facts.slice(0, mostFacts),
    instances: shown.map(({ id }) => id),
    items: rowItems(
      shown.map(({ id }) => id),
      plan,
      held,
    ),
    fields: shown.filter((decision) => isField(decision, held)).map(({ id }) => id),
    left: decisions.filter((decision) => decision.state === 'ask' && !decision.optional).length,
  };
}

function valueOf(decision: Decision) {
  return (decision.state === 'known' || decision.state === 'derived') && 'value' in decision
    ? decision.value
    : undefined;
}
