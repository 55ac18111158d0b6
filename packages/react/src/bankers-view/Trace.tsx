import { indexOf, needsOf, type CompiledQuestion, type Decision } from '@askless/core';
import { explain, nameOf, wordExplanation, type Explanation, type Fact, type Wording } from '@askless/core/explain';
import { formatValue } from '../entry/index.js';
import { useWording, wordingOf } from '../hooks/index.js';
import { useWords, type Words } from '../session/index.js';
import { originText } from './reason.js';
import { useStaff, type Staff } from './staff.js';

/** How a decision comes about: what requires it, the facts and their origin, the sources tried, and what would change it. */
export function Trace({ decision }: { readonly decision: Decision }) {
  const staff = useStaff();
  const shown = useWords();
  const wording = useWording(staff.plan);
  const explanation = explain(staff.plan, decision.id);
  const question = indexOf(staff.plan.form).questions.get(decision.question);
  if (!explanation || !question) return null;
  const steps = [
    ...valueStep(decision, question, { staff, shown }),
    ...waySteps(explanation, { staff, shown }),
    ...factSteps(explanation, { staff, shown, wording }),
    sourceStep(decision, question, { staff, shown }),
    ...changeStep(explanation, { staff, wording }),
  ];
  return (
    <>
      <p className="askless-small">
        <b>{staff.words.trace}</b>
      </p>
      <ol className="askless-list">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

interface Reading {
  readonly staff: Staff;
  readonly shown: Words;
}

function valueStep(decision: Decision, question: CompiledQuestion, { staff, shown }: Reading): string[] {
  const isHeld = decision.state === 'known' || decision.state === 'derived';
  if (!staff.showValues || !isHeld || !('value' in decision)) return [];
  const text = formatValue(question.spec, decision.value, wordingOf(question, shown, staff.plan));
  return [shown.explain.is(staff.words.value, text)];
}

/** Each need with the way by which it comes to want this. */
function waySteps(explanation: Explanation, { staff, shown }: Reading): readonly string[] {
  const { staff: words, list } = shown.explain;
  if (explanation.state !== 'ask')
    return needsOf(staff.plan, explanation.at).map(({ format, path }) => `${shown.formats[format] ?? format} ${path}`);
  if (explanation.ways.length === 0) return [staff.words.noNeed];
  return explanation.ways.map(({ need, strength, through }) => {
    const named = words.need({
      format: shown.formats[need.format] ?? need.format,
      path: need.path,
      must: strength === 'must',
    });
    return through.length === 0
      ? named
      : words.through(named, list(through.map(({ reader, by }) => words.link[by](reader))));
  });
}

function factSteps(explanation: Explanation, { staff, shown, wording }: Reading & { wording: Wording }): string[] {
  const facts = 'because' in explanation ? explanation.because : 'from' in explanation ? explanation.from : [];
  const said = staff.showValues ? [wordExplanation(explanation, wording)] : [];
  return [...(facts.length > 0 ? said : []), ...facts.map((fact) => factText(fact, { shown, wording }))];
}

/** A fact by name and origin: its value is not said here. */
function factText(fact: Fact, { shown, wording }: { readonly shown: Words; readonly wording: Wording }): string {
  const name = nameOf(fact.at, wording);
  if (fact.fact === 'value')
    return shown.explain.staff.from(name, fact.at, originText(fact.provenance, { shown, wording }));
  if (fact.fact === 'declined') return shown.explain.declined(name);
  if (fact.fact === 'rows') return shown.explain.rows(name, fact.rows);
  return fact.fact === 'notAsked' ? shown.explain.notAsked(name) : shown.explain.notInForce(name, fact);
}

function sourceStep({ id }: Decision, { sources }: CompiledQuestion, { staff, shown }: Reading): string {
  const { words, plan } = staff;
  if (sources.length === 0) return words.noSources;
  const tried = sources.map((source) => {
    const state = plan.answers.sources.get(source);
    const has = state?.status === 'delivered' && state.values.has(id);
    const status = state?.status === 'delivered' && !has ? 'nothing' : (state?.status ?? 'available');
    return words.source(shown.form.sources[source] ?? source, words.statuses[status]);
  });
  return words.sources(shown.explain.list(tried));
}

/** The smallest change that would remove a question; to what, only where values are shown: of two answers it tells the other. */
function changeStep(
  explanation: Explanation,
  { staff, wording }: { readonly staff: Staff; readonly wording: Wording },
): string[] {
  if (explanation.state !== 'ask' || explanation.because.length === 0) return [];
  if (!explanation.unless) return [staff.words.noChange];
  const { unless } = explanation;
  if (!staff.showValues) return [staff.words.changeOf(nameOf(unless.at, wording))];
  const only = { ...explanation, needs: [], readers: [], because: [], optional: false };
  return [wordExplanation(only, wording)];
}
