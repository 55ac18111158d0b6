import { arrange, burdenOf, displayId, type Decision, type InstanceId, type Plan, type SkipCode } from '@askless/core';
import { columns, type Row } from './columns.js';
import { displayed } from './displayed.js';
import type { Speech } from './speech.js';
import { wordProducts } from './wordProducts.js';
import { wordSavings } from './wordSavings.js';

/** A plan for people: counts, what is asked section by section, what waits, and how many are left out for which reason. */
export function wordPlan(plan: Plan, formats: string, speech: Speech): string {
  const { words, texts, wording } = speech;
  const burden = burdenOf(plan);
  const stage = wording.words.stages[plan.at.stage];
  const lines = [
    words.heading({ title: texts.title, formats, asOf: plan.at.asOf, stage }),
    words.counts(burden),
    words.fullForm(burden),
    '',
    ...wordProducts(plan, speech),
    ...wordSavings(plan, speech),
    ...asks(plan, speech),
    ...waiting(plan, speech),
    ...leftOut(plan, speech),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function asks(plan: Plan, { words, texts, label }: Speech): string[] {
  const sections = arrange(plan).flatMap(({ id, instances }) => {
    const asked = decisionsOf(plan, instances).filter((decision) => decision.state === 'ask');
    const rows = asked.map((ask): Row => [
      displayId(plan, ask),
      `${label(ask.id)}${ask.optional ? ` ${words.optional}` : ''}`,
    ]);
    return asked.length === 0 ? [] : [texts.sections[id] ?? id, ...columns(rows), ''];
  });
  return sections.length > 0 ? sections : [words.nothingToAsk, ''];
}

function waiting(plan: Plan, { words, label }: Speech): string[] {
  const rows = [...plan.decisions.values()].flatMap((decision): Row[] => {
    if (decision.state !== 'pending') return [];
    const on = [...decision.on.instances.map((id) => displayed(plan, id)), ...decision.on.sources];
    return [
      [
        displayId(plan, decision),
        `${label(decision.id)} ← ${on.slice(0, mostCauses).join(', ')}${on.length > mostCauses ? ', …' : ''}`,
      ],
    ];
  });
  return rows.length === 0 ? [] : [words.waiting, ...columns(rows), ''];
}

const mostCauses = 4;

function leftOut(plan: Plan, { words }: Speech): string[] {
  const counts = new Map<SkipCode, number>();
  for (const decision of plan.decisions.values()) {
    if (decision.state === 'skip') counts.set(decision.code, (counts.get(decision.code) ?? 0) + 1);
  }
  const lines = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([code, count]) => `  ${String(count).padStart(4)}  ${words.skip[code]}`);
  return lines.length === 0 ? [] : [words.leftOut, ...lines];
}

function decisionsOf({ decisions }: Plan, instances: readonly InstanceId[]): Decision[] {
  return instances.flatMap((id) => decisions.get(id) ?? []);
}
