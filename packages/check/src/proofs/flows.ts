import { indexOf, type CompiledQuestion, type Condition, type QuestionId } from '@askless/core';
import { readsOf, type Rule } from '@askless/core/analysis';
import type { Diagram } from '../diagram/index.js';
import type { Encoding } from '../encoding/index.js';
import { present } from '../space/index.js';
import { listConditions } from './conditions.js';
import { dependsOn } from './minimal.js';
import { questionPlace } from './places.js';
import { holds, type Outcome, type Proving, type Task } from './task.js';

/** A question that says something of a protected characteristic: itself, or as a proxy. */
interface Protected {
  readonly question: CompiledQuestion;
  readonly basis: string;
  readonly proxy: boolean;
}

/**
 * No protected characteristic flows, through whatever is derived from it, into a condition, a derivation, a prefill or an
 * order. What a rule reads directly of one the compiler judges; of proxies it knows nothing.
 */
export function flowTasks({ encoding, options }: Proving): readonly Task[] {
  const { form } = encoding;
  const guarded = protectedIn(encoding, options);
  const task = { claim: 'protected', by: 'diagrams' } as const;
  const unknown: Task[] = options.definition
    ? []
    : [{ ...task, at: 'rules/questions', by: 'compiling', prove: () => ({ outcome: 'open', because: 'notGiven' }) }];
  if (guarded.length === 0) return unknown;
  return [
    ...unknown,
    ...listConditions(form).flatMap((placed): Task[] => {
      if (typeof placed.condition !== 'object') return [];
      const { condition, at, of, id } = placed;
      const reader = { at, of, id, rule: condition };
      return [
        {
          ...task,
          at,
          prove: () => proveCondition(reader, condition, { guarded, encoding, options }),
        },
      ];
    }),
    ...form.questions.flatMap((question): Task[] => {
      const { id, derive, suggestion } = question;
      const at = questionPlace(id, 'derive');
      const own: Task[] =
        derive === undefined
          ? []
          : [{ ...task, at, prove: () => proveDerivation(question, derive, { guarded, encoding, options }) }];
      if (!suggestion) return own;
      const place = `${questionPlace(id)}/suggestion`;
      return [
        ...own,
        { ...task, at: place, by: 'reads', prove: () => proveInputs(question, suggestion.inputs, guarded) },
      ];
    }),
    ...guarded.flatMap((one) => orderAndPrefill(one, encoding)),
  ];
}

interface Guarding {
  readonly guarded: readonly Protected[];
  readonly encoding: Encoding;
  readonly options: Proving['options'];
}

function protectedIn({ form }: Encoding, { definition, proxies = [] }: Proving['options']): readonly Protected[] {
  return form.questions.flatMap((question): Protected[] => {
    const { id, sensitivity } = question;
    const own =
      definition?.rules.questions[id]?.prohibitedBasis ?? (sensitivity === 'demographic' ? sensitivity : undefined);
    const named = proxies.filter(({ question: of }) => of === id);
    return [
      ...(own === undefined ? [] : [{ question, basis: own, proxy: false }]),
      ...named.map(({ basis }) => ({ question, basis, proxy: true })),
    ];
  });
}

interface FlowReader {
  readonly at: string;
  readonly of: string;
  readonly id: string;
  readonly rule: Rule;
}

/** What a condition comes to, and, of what it depends on, whether that is derived or has to be asked. */
function proveCondition(reader: FlowReader, condition: Condition, guarding: Guarding): Outcome {
  const { encoding } = guarding;
  const { questions } = indexOf(encoding.form);
  const meaning = encoding.condition(condition);
  const through = [...readsOf(condition).questions].flatMap((id) => derivedFrom(id, encoding, new Set()));
  const derivations = [...new Set(through)].flatMap((id): Diagram[] => {
    const derive = questions.get(id)?.derive;
    return derive !== undefined && dependsOn(meaning, id, encoding) ? [encoding.value(derive, present)] : [];
  });
  return proveApart(reader, [meaning, ...derivations], guarding);
}

/** What depends on a protected question, other than by a read that the compiler has judged. */
function proveApart(reader: FlowReader, diagrams: readonly Diagram[], guarding: Guarding): Outcome {
  const { encoding, guarded } = guarding;
  const found = guarded.filter(
    (one) =>
      !mayRead(reader, one, guarding) && diagrams.some((diagram) => dependsOn(diagram, one.question.id, encoding)),
  );
  return faultsOf(found, reader);
}

function faultsOf(found: readonly Protected[], { id, of }: Pick<FlowReader, 'id' | 'of'>): Outcome {
  const [first, ...others] = found.map(({ question, basis }) => ({
    rule: 'protected-flow' as const,
    facts: { [of]: id, from: question.id, basis },
  }));
  return first ? { outcome: 'broken', faults: [first, ...others] } : holds;
}

/** Inside its own block; in the cell that records it; or directly, where the compiler has seen the legal exception. */
function mayRead(
  { of, id, rule }: FlowReader,
  { question, proxy }: Protected,
  { encoding, options }: Guarding,
): boolean {
  const { form } = encoding;
  const reader = indexOf(form).questions.get(id);
  if (of === 'question' && id === question.id) return true;
  if (reader?.sensitivity === 'demographic' && reader.section === question.section) return true;
  if (of === 'need' && recordsDemographics(id, encoding)) return true;
  if (!readsOf(rule).questions.has(question.id)) return false;
  const exceptions = options.definition?.rules.questions[id]?.exceptions ?? [];
  return !proxy ? of === 'question' : exceptions.some(({ reads, law }) => reads === question.id && law !== '');
}

function recordsDemographics(path: string, { form }: Encoding): boolean {
  const own = form.needs.filter((need) => need.path === path);
  const read = own.flatMap(({ cell = true }) => [...readsOf(cell).questions]);
  return read.length > 0 && read.every((id) => indexOf(form).questions.get(id)?.sensitivity === 'demographic');
}

/** A derivation lets through what its value, or whether it has one, depends on. */
function proveDerivation(
  question: CompiledQuestion,
  derive: NonNullable<CompiledQuestion['derive']>,
  guarding: Guarding,
): Outcome {
  const { encoding } = guarding;
  const reader = { at: questionPlace(question.id, 'derive'), of: 'question', id: question.id, rule: derive };
  const inputs = [...readsOf(derive).questions].map((id) => encoding.reads(id, present));
  const conditions = [...readsOf(derive).questions].flatMap((id) => derivedFrom(id, encoding, new Set()));
  const through = guarding.guarded.filter(
    (one) => !mayRead(reader, one, guarding) && conditions.includes(one.question.id),
  );
  const byDiagram = proveApart(reader, [encoding.value(derive, present), ...inputs], guarding);
  return through.length > 0 ? faultsOf(through, reader) : byDiagram;
}

/** A question and all that it is derived from. */
function derivedFrom(id: QuestionId, encoding: Encoding, seen: Set<QuestionId>): readonly QuestionId[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const { derive = true } = indexOf(encoding.form).questions.get(id) ?? {};
  return [id, ...[...readsOf(derive).questions].flatMap((one) => derivedFrom(one, encoding, seen))];
}

function proveInputs(question: CompiledQuestion, inputs: readonly string[], guarded: readonly Protected[]): Outcome {
  const found = guarded.filter((one) => inputs.includes(one.question.id) && one.question.section !== question.section);
  return faultsOf(found, { id: question.id, of: 'question' });
}

/** Its prior would order questions by it; a shared concept would fill in another question with it. */
function orderAndPrefill({ question, basis }: Protected, { form }: Encoding): readonly Task[] {
  const { id, concept, sensitivity } = question;
  const shared = form.questions.filter((one) => concept !== undefined && one.concept === concept);
  const task = { claim: 'protected', by: 'reads' } as const;
  return [
    {
      ...task,
      at: `priors/${id}`,
      prove: () => (form.priors?.[id] ? faultsOf([{ question, basis, proxy: false }], { id, of: 'prior' }) : holds),
    },
    {
      ...task,
      at: questionPlace(id),
      prove: () => {
        const other = shared.find((one) => one.sensitivity !== sensitivity);
        return other ? faultsOf([{ question, basis, proxy: false }], { id: other.id, of: 'question' }) : holds;
      },
    },
  ];
}
