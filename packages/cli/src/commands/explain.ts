import { displayId, planForm, type Decision, type Plan } from '@askless/core';
import {
  explain as explainInstance,
  wordExplanation,
  type Explanation,
  type Way,
  type Wording,
} from '@askless/core/explain';
import { choose } from '../arguments/choose.js';
import { options } from '../arguments/options.js';
import { readBorrower } from '../arguments/readBorrower.js';
import { readBoundForm } from '../arguments/readForm.js';
import { command, type Command } from '../command.js';
import { displayed, displayedFact } from '../output/displayed.js';
import { nearest } from '../output/nearest.js';
import { visible } from '../output/printable.js';
import { locales, speak, type Speech } from '../output/speech.js';
import { Problem } from '../problem.js';
import type { Terminal } from '../terminal.js';

/** `askless explain`: why a question is asked or not, in both languages. */
export function explain(terminal: Terminal): Command {
  const { question, form, formats, known, persona, answers, sources, stage, audience, json, locale } = options;
  const { 'as-of': asOf, stop } = options;
  return command({
    name: 'explain',
    summary: 'Why a question is asked or not, in both languages',
    args: {
      question,
      form,
      formats,
      known,
      persona,
      answers,
      sources,
      stage,
      'as-of': asOf,
      stop,
      audience,
      json,
      locale,
    },
    async run(args) {
      const reader = choose(args.audience, { what: 'audience', from: audiences });
      const first = choose(args.locale, { what: 'language', from: locales });
      const bound = await readBoundForm(args);
      const borrower = await readBorrower({ ...args, asOf: args['as-of'] }, bound, terminal.today());
      const plan = planForm(bound.compiled, borrower.answers, borrower.at);
      const decisions = findDecisions(plan, args.question ?? '');
      const speeches = await Promise.all(
        [first, ...locales.filter((other) => other !== first)].map((language) => speak(language, bound, plan)),
      );
      const explained = decisions.flatMap((decision) => explainDecision(decision, plan, { speeches, reader }) ?? []);
      if (args.json)
        terminal.out(
          `${JSON.stringify({ form: plan.form.id, asOf: plan.at.asOf, stage: plan.at.stage, explanations: explained }, undefined, 2)}\n`,
        );
      else terminal.out(visible(explained.map(wordExplained).join('\n')));
      return 0;
    },
  });
}

type Audience = NonNullable<Wording['audience']>;

const audiences: readonly Audience[] = ['borrower', 'staff'];

/** The instance of a display id; for a group's question without a row, each row's. */
function findDecisions(plan: Plan, id: string): readonly Decision[] {
  const all = [...plan.decisions.values()];
  const found = all.filter((decision) => displayId(plan, decision) === id || decision.id === id);
  const ofRows = found.length > 0 ? found : all.filter(({ question }) => question === id);
  if (ofRows.length > 0) return ofRows;
  const names = [...new Set(all.flatMap((decision) => [displayId(plan, decision), decision.question]))];
  const near = nearest(id, names);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '“askless plan --json” lists them all.';
  throw new Problem([`The plan has no question “${id}”. ${hint}`]);
}

interface Explained {
  readonly id: string;
  readonly state: Decision['state'];
  readonly explanation: Readonly<Record<string, unknown>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly sentences: Readonly<Record<string, string>>;
}

interface Reading {
  readonly speeches: readonly Speech[];
  readonly reader: Audience;
}

function explainDecision(decision: Decision, plan: Plan, { speeches, reader }: Reading): Explained | undefined {
  const explanation = explainInstance(plan, decision.id);
  if (!explanation) return undefined;
  const inEach = (say: (speech: Speech) => string): Record<string, string> =>
    Object.fromEntries(speeches.map((speech) => [speech.wording.words.locale, say(speech)]));
  return {
    id: displayId(plan, decision),
    state: decision.state,
    explanation: displayedExplanation(plan, explanation),
    labels: inEach(({ label }) => label(decision.id)),
    sentences: inEach(({ wording }) => wordExplanation(explanation, { ...wording, audience: reader })),
  };
}

/** The data of an explanation, its ids as plans number them. */
function displayedExplanation(
  plan: Plan,
  { at: _at, state: _state, ...explanation }: Explanation,
): Record<string, unknown> {
  const ids = (instances: readonly string[]): string[] => instances.map((id) => displayed(plan, id));
  return {
    ...explanation,
    ...('because' in explanation ? { because: explanation.because.map((fact) => displayedFact(plan, fact)) } : {}),
    ...('from' in explanation ? { from: explanation.from.map((fact) => displayedFact(plan, fact)) } : {}),
    ...('readers' in explanation ? { readers: ids(explanation.readers) } : {}),
    ...('on' in explanation ? { on: ids(explanation.on), asks: ids(explanation.asks) } : {}),
    ...('unless' in explanation && explanation.unless
      ? { unless: { ...explanation.unless, at: displayed(plan, explanation.unless.at) } }
      : {}),
    ...('ways' in explanation ? { ways: explanation.ways.map((way) => displayedWay(plan, way)) } : {}),
  };
}

function displayedWay(plan: Plan, { through, ...way }: Way): Way {
  return { ...way, through: through.map(({ reader, by }) => ({ reader: displayed(plan, reader), by })) };
}

function wordExplained({ id, state, labels, sentences }: Explained): string {
  const inEach = Object.keys(sentences).map((locale) => `  ${labels[locale] ?? ''}\n  ${sentences[locale] ?? ''}\n`);
  return `${id} (${state})\n${inEach.join('')}`;
}
