import { applyChange, closingId, noAnswers, type Answers, type Change, type InstanceId } from '../answers/index.js';
import { indexOf, type CompiledForm, type CompiledGroup } from '../compiled/index.js';
import { planForm, rowLimits, type Ask, type At, type Plan } from '../plan/index.js';
import type { Value } from '../value/index.js';
import type { Random } from './random.js';
import { randomValue } from './randomValue.js';

/** How an interview goes. Shares are from 0 to 1. */
export interface InterviewOptions {
  readonly at: At;
  /** What is known before; it may contradict the answers that follow. */
  readonly known?: Answers;
  /** Share of rounds in which an earlier answer is changed. */
  readonly edits?: number;
  /** Share of asks that are declined where that is allowed. */
  readonly declines?: number;
  /** Sources that are asked at the start; each delivers or fails in its time. */
  readonly sources?: readonly string[];
}

/** The end of an interview and the plans on the way, the last one included. */
export interface Interview {
  readonly plan: Plan;
  readonly plans: readonly Plan[];
  /** It ended because nothing was left, not because it took too long. */
  readonly ended: boolean;
}

const mostRounds = 80;

/** Interviews a made-up borrower: answers in random order, some changed later, sources that deliver or fail. */
export function interview(form: CompiledForm, random: Random, options: InterviewOptions): Interview {
  const fetching = new Set(options.sources);
  let answers = options.known ?? noAnswers;
  for (const source of fetching)
    answers = applyChange(answers, { change: 'supply', source, state: { status: 'fetching' } });
  const plans: Plan[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const plan = planForm(form, answers, options.at);
    plans.push(plan);
    const changes = [...nextChanges(plan, random, options), ...settleSource(plan, fetching, random)];
    if (changes.length === 0) return { plan, plans, ended: true };
    answers = changes.reduce(applyChange, answers);
  }
  const plan = planForm(form, answers, options.at);
  return { plan, plans: [...plans, plan], ended: false };
}

/** Answers to some of what is asked, in random order, and now and then another answer to something already known. */
function nextChanges(plan: Plan, random: Random, { edits = 0, declines = 0 }: InterviewOptions): Change[] {
  if (isStopped(plan)) return [{ change: 'goOn', goOn: true }];
  const asks = random.shuffle([...plan.decisions.values()].filter((decision) => decision.state === 'ask'));
  const some = asks.slice(0, random.between(Math.min(1, asks.length), asks.length));
  const changes = some.flatMap((ask) => respond(ask, { plan, random, declines }));
  return asks.length > 0 && random.chance(edits) ? [...changes, ...edit(plan, random)] : changes;
}

/** Every product is closed: the borrower goes on all the same. */
function isStopped({ decisions }: Plan): boolean {
  return [...decisions.values()].some(({ state }) => state === 'stopped');
}

interface Responding {
  readonly plan: Plan;
  readonly random: Random;
  readonly declines: number;
}

function respond(ask: Ask, { plan, random, declines }: Responding): Change[] {
  const { questions, groups } = indexOf(plan.form);
  const group = groups.get(ask.group ?? '');
  if (group && ask.id === closingId(group.id)) return finish(group, plan, random);
  const question = questions.get(ask.question);
  if (!question) return [];
  if (group && ask.row === '') return [addRow(group, plan)];
  const mayDecline =
    !question.mandatory && (!question.readByRules || question.whenDeclined !== undefined) && ask.optional;
  if (mayDecline && random.chance(declines)) return [{ change: 'decline', at: ask.id, reason: 'unwilling' }];
  return [{ change: 'answer', at: ask.id, value: randomValue(plan.form, question, random) }];
}

/** One row more, or that's all. */
function finish(group: CompiledGroup, plan: Plan, random: Random): Change[] {
  const rows = plan.answers.rows.get(group.id)?.length ?? 0;
  const { least, most = Infinity } = rowLimits(plan, group.id);
  return [
    rows < least || (rows < Math.min(3, most) && random.chance(0.4))
      ? addRow(group, plan)
      : { change: 'close', group: group.id, closed: true },
  ];
}

function addRow({ id }: CompiledGroup, { answers }: Plan): Change {
  return { change: 'addRow', group: id, row: `r${(answers.rows.get(id)?.length ?? 0) + 1}` };
}

function edit(plan: Plan, random: Random): Change[] {
  const [first, ...others] = [...plan.answers.given.keys()];
  if (first === undefined) return [];
  const at = random.pick([first, ...others]);
  const question = indexOf(plan.form).questions.get(plan.decisions.get(at)?.question ?? '');
  return question ? [{ change: 'answer', at, value: randomValue(plan.form, question, random) }] : [];
}

/** One of the sources being asked delivers some of what it may know, or fails. */
function settleSource(plan: Plan, fetching: Set<string>, random: Random): Change[] {
  const [source] = fetching;
  if (source === undefined || random.chance(0.5))
    return source === undefined ? [] : [{ change: 'supply', source, state: { status: 'fetching' } }];
  fetching.delete(source);
  if (random.chance(0.2)) return [{ change: 'supply', source, state: { status: 'failed' } }];
  const values = new Map<InstanceId, Value>();
  for (const question of plan.form.questions) {
    if (question.group === undefined && question.sources.includes(source) && random.chance(0.8)) {
      values.set(question.id, randomValue(plan.form, question, random));
    }
  }
  return [{ change: 'supply', source, state: { status: 'delivered', verified: true, values } }];
}
