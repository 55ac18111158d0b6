import { parseInstanceId, type Answer, type Answers, type InstanceId, type Orphan } from '../answers/index.js';
import { hasFixedRows, indexOf, type CompiledForm, type CompiledQuestion } from '../compiled/index.js';
import { parseAsStored } from '../validate/index.js';
import { mapDelivered } from './delivered.js';

/** Answers that have their place in a form; all else of them is an orphan. */
export function fitAnswers(form: CompiledForm, answers: Answers): Answers {
  const { groups } = indexOf(form);
  const orphans: Orphan[] = [...(answers.orphans ?? [])];
  const isOpen = (id: string): boolean => {
    const group = groups.get(id);
    return group !== undefined && !hasFixedRows(group);
  };
  const keep = <T>(entries: Iterable<T>, has: (entry: T) => boolean, orphan: (entry: T) => Orphan): T[] =>
    [...entries].filter((entry) => has(entry) || !orphans.push(orphan(entry)));
  const isSlot = (slot: string): boolean =>
    form.questions.some(({ party }) => party === slot) || groups.has(/^([A-Za-z0-9]+)\[/.exec(slot)?.[1] ?? '');
  const fitted: Answers = {
    ...answers,
    given: fitMap(answers.given, form, (orphan) => orphans.push(orphan)),
    sources: mapDelivered(answers.sources, (values, source) =>
      fitMap(values, form, (orphan) => orphans.push({ ...orphan, source })),
    ),
    rows: new Map(
      keep(
        answers.rows,
        ([group]) => isOpen(group),
        ([at, content]) => orphanOf('rows', at, content),
      ),
    ),
    closed: new Set(keep(answers.closed, isOpen, (at) => orphanOf('closed', at, true))),
    parties: new Map(
      keep(
        answers.parties,
        ([one, other]) => isSlot(one) && isSlot(other),
        ([at, content]) => orphanOf('party', at, content),
      ),
    ),
  };
  return orphans.length > 0 ? { ...fitted, orphans } : fitted;
}

function orphanOf(what: Orphan['what'], at: string, content: Orphan['content']): Orphan {
  return { what, at, content, because: 'no-question' };
}

type Given = readonly [InstanceId, Answer];

function fitMap(
  given: ReadonlyMap<InstanceId, Answer>,
  form: CompiledForm,
  add: (orphan: Orphan) => void,
): Map<InstanceId, Answer> {
  return new Map([...given].flatMap((one) => fit(form, one, add)));
}

/** An answer at its place, as it is stored there. */
function fit(form: CompiledForm, [at, answer]: Given, add: (orphan: Orphan) => void): Given[] {
  const question = placeOf(form, at);
  if (!question) {
    add({ what: 'answer', at, content: answer, because: 'no-question' });
    return [];
  }
  if (answer.status === 'declined') return [[at, answer]];
  const parsed = parseAsStored(question.spec, answer.value);
  if ('value' in parsed) return [[at, { ...answer, value: parsed.value }]];
  add({ what: 'answer', at, content: answer, because: 'unfit' });
  return [];
}

/** The question of an instance, where it is asked once a row exactly as the instance says. */
function placeOf(form: CompiledForm, at: InstanceId): CompiledQuestion | undefined {
  const found = parseInstanceId(at);
  const question = indexOf(form).questions.get(found?.question ?? '');
  return (question?.group === undefined) === (found?.row === undefined) ? question : undefined;
}
