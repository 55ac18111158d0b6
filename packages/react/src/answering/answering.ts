import { indexOf, type CompiledQuestion, type InstanceId, type Plan, type Value, type ValueIssue } from '@askless/core';
import { validateValue } from '@askless/core/validate';
import { parseEntry, type Entry, type ParsedEntry } from '../entry/index.js';
import { domKey, type Session } from '../session/index.js';

/** Kinds that are answered in one go, so that each change is an answer. */
const atOnce: ReadonlySet<string> = new Set(['boolean', 'choice', 'choices', 'file', 'country', 'region']);

/** Keeps what was just typed; an answer given in one go is taken at once. */
export function enter(session: Session, id: InstanceId, entry: Entry): void {
  const { inputs } = session;
  const name = domKey(id);
  const question = questionAt(session, id);
  if (!question) return;
  inputs.write(name, { entry });
  if (atOnce.has(question.spec.kind)) take(session, id);
  if (inputs.isShown(name) && !issueInEntry(session, question, entry)) inputs.hide(name);
}

/** The borrower leaves a field: what was typed becomes the answer, and its problems show. An empty field is never flagged. */
export function leave(session: Session, id: InstanceId): void {
  const { inputs } = session;
  const name = domKey(id);
  const input = inputs.read(name);
  const question = questionAt(session, id);
  if (!input || !question) return;
  if (input.taken === undefined) take(session, id);
  if ('empty' in parsedIn(session, question, input.entry)) return;
  const wrong =
    issueInEntry(session, question, input.entry) ??
    session.application.issues.find(({ at, severity }) => at === id && severity === 'block');
  if (wrong) inputs.show(name);
}

/** Makes what stands in a field the answer. What can't be one is kept as it was typed, and takes the earlier answer back. */
export function take(session: Session, id: InstanceId): void {
  const { application, inputs } = session;
  const name = domKey(id);
  const input = inputs.read(name);
  const question = questionAt(session, id);
  if (!input || !question) return;
  const before = application.answers.given.get(id);
  const parsed = parsedIn(session, question, input.entry);
  if (!('value' in parsed)) {
    if (before) application.retract(id);
    if ('empty' in parsed) inputs.write(name, undefined);
    return;
  }
  if (before?.status === 'known' && isSame(before.value, parsed.value)) {
    inputs.write(name, { entry: input.entry, taken: parsed.value });
    return;
  }
  inputs.write(name, { entry: input.entry, taken: parsed.value });
  application.answer(id, parsed.value);
  session.tell({ event: 'answered', at: id });
}

/** Makes answers of everything typed that is none yet: before the page goes away, and before going on. */
export function takeAll(session: Session): void {
  for (const id of session.application.plan.decisions.keys()) {
    const input = session.inputs.read(domKey(id));
    if (input && input.taken === undefined) take(session, id);
  }
}

/** Why an entry is no answer, or not within its limits; nothing for one that is, or that is empty. */
export function issueInEntry(session: Session, question: CompiledQuestion, entry: Entry): ValueIssue | undefined {
  const parsed = parsedIn(session, question, entry);
  if ('empty' in parsed) return undefined;
  if ('issue' in parsed) return parsed.issue;
  const validated = validateValue(question.spec, parsed.value);
  return 'issues' in validated ? validated.issues[0] : undefined;
}

function parsedIn({ application, locale }: Session, { spec, country }: CompiledQuestion, entry: Entry): ParsedEntry {
  return parseEntry(spec, entry, { locale: locale.get(), country: namedCode(country, application.plan, /^[A-Z]{2}$/) });
}

/** A code that a definition names, such as a currency: the code itself, or the answer of the question that holds it. */
export function namedCode(named: string | undefined, { decisions }: Plan, code: RegExp): string | undefined {
  if (named === undefined || code.test(named)) return named;
  const decision = decisions.get(named satisfies InstanceId);
  const value = decision && 'value' in decision ? decision.value : undefined;
  return typeof value === 'string' ? value : undefined;
}

export function isSame(one: Value, other: Value): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function questionAt({ application }: Session, id: InstanceId): CompiledQuestion | undefined {
  const decision = application.plan.decisions.get(id);
  return decision && indexOf(application.form).questions.get(decision.question);
}
