// Prints what each persona of the catalogue is asked, against the form that is the same for everyone.
// Run: pnpm build && node scripts/burden.ts      (the table in packages/catalog/README.md)
import { reference } from '@askless/adapters/reference/business-loan';
import { businessLoan } from '@askless/catalog/business-loan';
import { personas, type Persona } from '@askless/catalog/personas';
import {
  applyChange,
  generalFormOf,
  indexOf,
  parseKnown,
  planForm,
  savingsOf,
  secondsFor,
  type Answers,
  type CompiledForm,
} from '@askless/core';
import { compileForm } from '@askless/core/define';
import { knownBefore, respond, wouldAnswer } from './personaInterview.ts';

/** What one borrower is asked in all, with what is known before the first question. */
interface Asked {
  readonly asked: number;
  readonly minutes: number;
}

function interview(form: CompiledForm, persona: Persona, known: Answers): Asked {
  const { questions } = indexOf(form);
  const would = wouldAnswer(form, persona);
  let answers = known;
  let asked = 0;
  let seconds = 0;
  for (;;) {
    const plan = planForm(form, answers, { asOf: persona.asOf, stage: 'application' });
    const asks = [...plan.decisions.values()].filter((decision) => decision.state === 'ask');
    const changes = asks.map((ask) => ({ ask, change: respond(ask, answers, would) }));
    if (changes.length === 0) return { asked, minutes: Math.ceil(seconds / 60) };
    for (const { ask, change } of changes) {
      if (!change) throw new Error(`${persona.id} has no answer to ${ask.id}.`);
      const own = questions.get(ask.question);
      if (own && change.change === 'answer') {
        asked += 1;
        seconds += secondsFor(own.spec);
      }
      answers = applyChange(answers, respond(ask, answers, would) ?? change);
    }
  }
}

/** The table as Markdown: general form, trimmed form, trimmed form with the persona's sources, the source that saves most. */
export function burdenTable(): string {
  const form = compileForm(businessLoan, [reference]);
  const rows = personas.map((persona) => {
    const { id, name, asOf, profile, answers, sources } = persona;
    const closed = form.groups.map((group) => group.id);
    const all = parseKnown(form, { asOf, profile, answers, closed }).answers;
    const general = generalFormOf(planForm(form, all, { asOf, stage: 'contract' }));
    const alone = parseKnown(form, { asOf, profile }).answers;
    const trimmed = interview(form, persona, alone);
    const helped = interview(form, persona, knownBefore(form, persona));
    const [most] = savingsOf(planForm(form, alone, { asOf, stage: 'application' }), sources);
    const saving = most ? `${most.source}: ${most.questions.length}` : '';
    return `| ${id} | ${name.en} | ${wordAsked(general)} | ${wordAsked(trimmed)} | ${wordAsked(helped)} | ${saving} |`;
  });
  return [
    '| persona | | general form | trimmed form | with its sources | most saved at once |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function wordAsked({ asked, minutes }: Asked): string {
  return `${asked}, ${minutes} min`;
}

if (import.meta.main) console.log(burdenTable());
