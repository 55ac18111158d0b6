import { indexOf, type CompiledGroup, type CompiledQuestion, type Condition, type GroupId } from '@askless/core';
import { readsOf } from '@askless/core/analysis';
import { no, someAt, yes, type Diagram } from '../diagram/index.js';
import { atLeastOne, isInGroup } from '../space/index.js';
import type { Encoding } from './encoding.js';

/** A question applies when it is in force, its group applies and its own condition holds. */
export function encodeApplies(question: CompiledQuestion, encoding: Encoding): Diagram {
  const { diagrams } = encoding.space;
  const group = indexOf(encoding.form).groups.get(question.group ?? '');
  const around = group && group.id !== encoding.emptyRowOf ? encoding.groupApplies(group) : yes;
  return diagrams.all([encoding.inForce(question), around, encoding.condition(question.when)]);
}

/** A group without a condition applies when one of its questions can, on an empty row. */
export function encodeGroupApplies(group: CompiledGroup, encoding: Encoding): Diagram {
  const { diagrams } = encoding.space;
  const { questions } = indexOf(encoding.form);
  const own = group.questions.flatMap((id) => questions.get(id) ?? []);
  const onEmptyRow = encoding.onEmptyRow(group.id);
  const applies =
    group.when === undefined
      ? diagrams.any(own.map((question) => canApplyOnEmptyRow(question, group.id, onEmptyRow)))
      : encoding.condition(group.when);
  return diagrams.and(encoding.inForce(group), applies);
}

/** A counted group has rows when its number is one or more. */
export function encodeHasRow(group: CompiledGroup, encoding: Encoding): Diagram {
  const applies = encoding.groupApplies(group);
  if (group.counted === undefined) return applies;
  return encoding.space.diagrams.and(applies, encoding.condition(atLeastOne(group.counted)));
}

function canApplyOnEmptyRow(question: CompiledQuestion, group: GroupId, encoding: Encoding): Diagram {
  const refused = decidedOnEmptyRow(question.when, group, encoding).no;
  return encoding.space.diagrams.and(encoding.inForce(question), encoding.space.diagrams.not(refused));
}

/** Where a condition is certainly so, and where it certainly is not, while nothing is said in the row. */
interface Decided {
  readonly yes: Diagram;
  readonly no: Diagram;
}

function decidedOnEmptyRow(condition: Condition, group: GroupId, encoding: Encoding): Decided {
  const { diagrams } = encoding.space;
  const { form } = encoding;
  const isOwn = (id: string): boolean => indexOf(form).questions.get(id)?.group === group;
  if (typeof condition === 'boolean' || ![...readsOf(condition).questions].some(isOwn)) {
    const holds = encoding.condition(condition);
    return { yes: holds, no: diagrams.not(holds) };
  }
  if ('!' in condition) {
    const inner = decidedOnEmptyRow(condition['!'], group, encoding);
    return { yes: inner.no, no: inner.yes };
  }
  if ('and' in condition || 'or' in condition) {
    const isAnd = 'and' in condition;
    const parts = (isAnd ? condition.and : condition.or).map((part) => decidedOnEmptyRow(part, group, encoding));
    const [yeses, noes] = [parts.map((part) => part.yes), parts.map((part) => part.no)];
    return isAnd
      ? { yes: diagrams.all(yeses), no: diagrams.any(noes) }
      : { yes: diagrams.any(yeses), no: diagrams.all(noes) };
  }
  return whateverIsSaid(encoding.condition(condition), group, encoding);
}

/** A single test of the row is decided where every answer comes to the same. */
function whateverIsSaid(holds: Diagram, group: GroupId, { space }: Encoding): Decided {
  const { diagrams, variables } = space;
  const inRow = (level: number): boolean => {
    const variable = variables[level];
    return variable !== undefined && isInGroup(variable, group);
  };
  const can = someAt(diagrams, holds, inRow);
  const canNot = someAt(diagrams, diagrams.not(holds), inRow);
  return { yes: can === no ? no : diagrams.not(canNot), no: diagrams.not(can) };
}
