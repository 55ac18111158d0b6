import { instanceId, type Answers } from '../answers/index.js';
import type { MigrationChange } from './migration.js';

/** What one change means for rows, closings and parties, once answers have their new places. */
export function changeRows(answers: Answers, change: MigrationChange): Answers {
  if ('renameGroup' in change) return renameRows(answers, change.renameGroup);
  return 'move' in change ? addRow(answers, change.move) : answers;
}

function renameRows(answers: Answers, [from, to]: readonly [string, string]): Answers {
  const slot = (one: string): string => (one.startsWith(`${from}[`) ? `${to}${one.slice(from.length)}` : one);
  const before = answers.rows.get(from) ?? [];
  const rows = new Map(answers.rows);
  rows.delete(from);
  if (answers.rows.has(from)) rows.set(to, [...new Set([...(rows.get(to) ?? []), ...before])]);
  return {
    ...answers,
    rows,
    closed: new Set([...answers.closed].map((group) => (group === from ? to : group))),
    parties: new Map([...answers.parties].map(([one, other]) => [slot(one), slot(other)])),
  };
}

/** A question that was asked once stands in a row now. */
function addRow(answers: Answers, { to, row }: { to: string; row: string }): Answers {
  const group = to.slice(0, to.indexOf('.'));
  const keys = answers.rows.get(group) ?? [];
  if (!answers.given.has(instanceId(to, row)) || keys.includes(row)) return answers;
  return { ...answers, rows: new Map(answers.rows).set(group, [...keys, row]) };
}
