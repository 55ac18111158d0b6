import { indexOf, rowLimits, rowsIn, type InstanceId, type Issue, type Plan, type ValueIssue } from '@askless/core';
import { domKey, refusedAt, type HostProblem, type Session } from '../session/index.js';
import { issueInEntry } from './answering.js';

/** Something the borrower must put right before going on. Data; worded last. */
export type Problem =
  | { readonly problem: 'required' | 'openRow' | 'closeGroup' | 'uploading'; readonly at: InstanceId }
  | {
      readonly problem: 'value';
      readonly at: InstanceId;
      readonly code: ValueIssue['code'];
      readonly facts?: ValueIssue['facts'];
    }
  | { readonly problem: 'check'; readonly at: InstanceId; readonly check: string }
  | { readonly problem: 'tooManyRows'; readonly at: InstanceId; readonly most: number }
  | { readonly problem: 'tooFewRows'; readonly at: InstanceId; readonly least: number }
  | { readonly problem: 'refused'; readonly at: InstanceId; readonly text: HostProblem['text'] };

/** What is wrong with one field as it stands; nothing while it is right. */
export function problemAt(session: Session, id: InstanceId): Problem | undefined {
  const { application, inputs } = session;
  const decision = application.plan.decisions.get(id);
  const typed = inputs.read(domKey(id));
  const question = decision && indexOf(application.form).questions.get(decision.question);
  if (typed && question && typed.taken === undefined) {
    const issue = issueInEntry(session, question, typed.entry);
    if (issue) return { problem: 'value', at: id, ...issue };
  }
  const issue = application.issues.find((one) => one.at === id && one.severity === 'block');
  if (issue) return problemOf(issue);
  if (session.uploads.underWay.get().has(id)) return { problem: 'uploading', at: id };
  const refused = refusedAt(session, id);
  // What is being typed is another answer already.
  if (refused !== undefined && (!typed || typed.taken !== undefined))
    return { problem: 'refused', at: id, text: refused };
  if (decision?.state !== 'ask' || decision.optional) return undefined;
  const { group } = decision;
  return question || group === undefined ? { problem: 'required', at: id } : openList(application.plan, group, id);
}

/** SPEC G5: a closing is asked while a group has too few rows, too, where nothing is asked in these. */
function openList(plan: Plan, group: string, at: InstanceId): Problem {
  const { least } = rowLimits(plan, group);
  return rowsIn(plan, group).length < least ? { problem: 'tooFewRows', at, least } : { problem: 'closeGroup', at };
}

function problemOf(issue: Issue): Problem | undefined {
  switch (issue.issue) {
    case 'value':
      return { problem: 'value', at: issue.at, code: issue.code, ...(issue.facts ? { facts: issue.facts } : {}) };
    case 'check':
      return { problem: 'check', at: issue.at, check: issue.check };
    case 'too-many-rows':
      return { problem: 'tooManyRows', at: issue.at, most: issue.most };
    default:
      return undefined;
  }
}

/** What is wrong with several fields, in their order. */
export function problemsIn(session: Session, fields: readonly InstanceId[]): readonly Problem[] {
  return fields.flatMap((id) => problemAt(session, id) ?? []);
}

/** Whether a problem keeps the borrower from going on: what the host did not take can be sent again as it is. */
export function holdsBack({ problem }: Problem): boolean {
  return problem !== 'refused';
}
