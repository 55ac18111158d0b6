import type { GroupId } from '../compiled/index.js';
import type { Answers, Change, InstanceId, RowKey, SourceState } from './answers.js';
import { noPlaces, withAnswer, type Places } from './manyAnswers.js';
import { withRows } from './withRows.js';

/**
 * Applies one change.
 *
 * @returns New answers that share all that stays the same; the same object when the change changes nothing.
 */
export function applyChange(answers: Answers, change: Change): Answers {
  return applyPlaced(answers, change, noPlaces);
}

/**
 * Applies one change to answers on one form.
 *
 * @param places Ids that all its applications have, by place: they are kept once.
 */
export function applyPlaced(answers: Answers, change: Change, places: Places): Answers {
  switch (change.change) {
    case 'answer':
      return give(answers, {
        id: change.at,
        answer: { status: 'known', value: change.value, by: change.by ?? 'typed' },
        places,
      });
    case 'decline':
      return give(answers, { id: change.at, answer: { status: 'declined', reason: change.reason }, places });
    case 'retract':
      return retract(answers, change.at);
    case 'addRow':
      return addRow(answers, change.group, change);
    case 'removeRow':
      return removeRow(answers, change.group, change.row);
    case 'close':
      return close(answers, change.group, change.closed);
    case 'supply':
      return supply(answers, change.source, change);
    case 'sameParty':
      return { ...answers, parties: entry(answers.parties, change.slot, change.as) };
    case 'goOn':
      return answers.goOn === change.goOn ? answers : { ...answers, goOn: change.goOn };
  }
}

/** A copy of a map with one entry set, or removed when the value is undefined. */
function entry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): ReadonlyMap<K, V> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}

function give(answers: Answers, given: Parameters<typeof withAnswer>[1]): Answers {
  return { ...answers, given: withAnswer(answers.given, given) };
}

function retract(answers: Answers, at: InstanceId): Answers {
  return answers.given.has(at)
    ? { ...answers, given: withAnswer(answers.given, { id: at, answer: undefined, places: noPlaces }) }
    : answers;
}

function addRow(answers: Answers, group: GroupId, { row, before }: { row: RowKey; before?: RowKey }): Answers {
  const keys = answers.rows.get(group) ?? [];
  if (keys.includes(row)) return answers;
  const place = before === undefined ? -1 : keys.indexOf(before);
  const added = place < 0 ? [...keys, row] : [...keys.slice(0, place), row, ...keys.slice(place)];
  return { ...answers, rows: entry(answers.rows, group, added) };
}

/** Takes a row away with what was given in it; undoing is going back to the earlier answers. */
function removeRow(answers: Answers, group: GroupId, row: RowKey): Answers {
  const keys = answers.rows.get(group) ?? [];
  if (!keys.includes(row)) return answers;
  const slot = `${group}[${row}]`;
  const given = new Map([...answers.given].filter(([id]) => !id.startsWith(`${slot}.`)));
  const isOf = (party: string): boolean => party === slot || party.startsWith(`${slot}.`);
  const parties = new Map([...answers.parties].filter(([one, other]) => !isOf(one) && !isOf(other)));
  return {
    ...answers,
    given,
    parties,
    rows: entry(
      answers.rows,
      group,
      keys.filter((key) => key !== row),
    ),
  };
}

function close(answers: Answers, group: GroupId, closed: boolean): Answers {
  if (answers.closed.has(group) === closed) return answers;
  const groups = new Set(answers.closed);
  if (closed) groups.add(group);
  else groups.delete(group);
  return { ...answers, closed: groups };
}

interface Supply {
  readonly state: SourceState;
  readonly rows?: ReadonlyMap<GroupId, readonly RowKey[]>;
}

function supply(answers: Answers, source: string, { state, rows = new Map() }: Supply): Answers {
  return { ...answers, sources: entry(answers.sources, source, state), rows: withRows(answers.rows, rows) };
}
