import {
  indexOf,
  type CompiledForm,
  type CompiledGroup,
  type CompiledNeed,
  type GroupId,
  type QuestionId,
} from '@askless/core';
import { readsOf, type Rule } from '@askless/core/analysis';
import { someAt, yes, type Diagram } from '../diagram/index.js';
import { isInGroup } from '../space/index.js';
import type { Encoding } from './encoding.js';

/** Something that reads a question, and the borrowers of whom it wants what it reads. */
export interface Wanting {
  readonly rule: Rule;
  readonly by: 'cell' | 'condition' | 'derivation' | 'rows';
  readonly group: GroupId | undefined;
  readonly wants: () => Diagram;
}

/** Which borrowers something can want a question of: a need, or a rule of something wanted that reads it. */
export interface WantedBy {
  readonly wanted: (question: QuestionId) => Diagram;
  readonly readersOf: (question: QuestionId) => readonly Wanting[];
}

/** Finds who wants each question, each time from what reads it. Compiled forms have no circles. */
export function wantedIn(encoding: Encoding): WantedBy {
  const { form } = encoding;
  const all = listWanting(
    encoding,
    (id) => wanted(id),
    (id) => groupWanted(id),
  );
  const byQuestion = new Map<QuestionId, Wanting[]>();
  const byGroup = new Map<GroupId, Wanting[]>();
  for (const one of all) {
    const { questions, groups } = readsOf(one.rule);
    for (const id of questions) byQuestion.set(id, [...(byQuestion.get(id) ?? []), one]);
    for (const id of groups) byGroup.set(id, [...(byGroup.get(id) ?? []), one]);
  }
  const { questions } = indexOf(form);
  const unite = (readers: readonly Wanting[], group: GroupId | undefined): Diagram =>
    encoding.space.diagrams.any(readers.map((reader) => outside(reader, group, encoding)));
  const wanted = (id: QuestionId): Diagram =>
    encoding.once(`wanted ${id}`, () => unite(byQuestion.get(id) ?? [], questions.get(id)?.group));
  const groupWanted = (id: GroupId): Diagram =>
    encoding.once(`wanted rows ${id}`, () => {
      const formats = new Set(form.needs.flatMap(({ group, format }) => (group === id ? format : [])));
      const needs = [...formats].map((format) => formatWants(format, undefined, encoding));
      return encoding.space.diagrams.any([...needs, unite(byGroup.get(id) ?? [], undefined)]);
    });
  return { wanted, readersOf: (id) => byQuestion.get(id) ?? [] };
}

/** What a row wants outside of its group it wants whatever the row is. */
function outside({ wants, group }: Wanting, of: GroupId | undefined, { space }: Encoding): Diagram {
  const diagram = wants();
  if (group === undefined || group === of) return diagram;
  return someAt(space.diagrams, diagram, (level) => {
    const variable = space.variables[level];
    return variable !== undefined && isInGroup(variable, group);
  });
}

function listWanting(
  encoding: Encoding,
  wanted: (id: QuestionId) => Diagram,
  groupWanted: (id: GroupId) => Diagram,
): readonly Wanting[] {
  const { form } = encoding;
  return [
    ...form.needs.filter(({ supplier }) => supplier === 'applicant').flatMap((need) => ofNeed(need, encoding)),
    ...form.formats.map((format): Wanting => ({
      rule: format.when,
      by: 'condition',
      group: undefined,
      wants: () => encoding.inForce(format),
    })),
    ...form.questions.flatMap((question): Wanting[] => {
      const { id, group, when, derive = true } = question;
      return [
        { rule: when, by: 'condition', group, wants: () => wanted(id) },
        { rule: derive, by: 'derivation', group, wants: () => wanted(id) },
      ];
    }),
    ...form.groups.flatMap((group) =>
      groupRules(group, form).map((rule): Wanting => ({
        rule,
        by: 'rows',
        group: undefined,
        wants: () => groupWanted(group.id),
      })),
    ),
  ];
}

/** While it is open whether a group applies and how many rows it has, its needs want of a row what they would want of any. */
function ofNeed({ when, cell = true, format, group }: CompiledNeed, encoding: Encoding): readonly Wanting[] {
  const { diagrams } = encoding.space;
  const around = (): Diagram => formatWants(format, undefined, encoding);
  return [
    { rule: cell, by: 'cell', group, wants: () => diagrams.and(around(), encoding.condition(when)) },
    { rule: when, by: 'condition', group, wants: around },
  ];
}

/** What decides whether a group applies and how many rows it has. */
export function groupRules(
  { when, questions, minRows, counted = true }: CompiledGroup,
  form: CompiledForm,
): readonly Rule[] {
  const own = questions.flatMap((id) => indexOf(form).questions.get(id) ?? []);
  const conditions: readonly Rule[] = when === undefined ? own.map((question) => question.when) : [when];
  return [...conditions, minRows, counted];
}

/** A format wants something of a borrower, in a row where its field stands in a table. */
export function formatWants(format: string, group: GroupId | undefined, encoding: Encoding): Diagram {
  const { form, space } = encoding;
  const bound = form.formats.find(({ id }) => id === format);
  const around = indexOf(form).groups.get(group ?? '');
  if (!bound) return yes;
  return space.diagrams.all([
    encoding.inForce(bound),
    encoding.condition(bound.when),
    around ? encoding.hasRow(around) : yes,
  ]);
}

/** A need holds of a borrower, in a row where it stands in a table. */
export function needHolds(need: CompiledNeed, encoding: Encoding): Diagram {
  return encoding.space.diagrams.and(formatWants(need.format, need.group, encoding), encoding.condition(need.when));
}
