import { instanceId, type Condition, type Expression, type QuestionId } from '@askless/core';
import { partsOf, readsOf, type Rule } from '@askless/core/analysis';
import type { Confirm } from '../counterexample/index.js';
import { no, yes, type Diagram } from '../diagram/index.js';
import { needHolds, type Encoding } from '../encoding/index.js';
import { groupPlace, needPlace, questionPlace } from './places.js';
import { type Outcome, type Proving, type Task } from './task.js';

/** A rule that may choose between cases, where it stands, and when it is looked at. */
interface PlacedExpression {
  readonly at: string;
  readonly expression: Expression;
  readonly group?: string | undefined;
  readonly around: () => Diagram;
}

/** Each case can be taken; choices that exclude each other are not made together; one cell is not asked for twice. */
export function guardTasks(proving: Proving): readonly Task[] {
  const { encoding } = proving;
  return [
    ...listExpressions(encoding).flatMap((placed) => caseTasks(placed, encoding)),
    ...exclusionTasks(encoding),
    ...alternativeTasks(encoding),
  ];
}

function listExpressions(encoding: Encoding): readonly PlacedExpression[] {
  const { form } = encoding;
  return [
    ...form.questions.flatMap((question): PlacedExpression[] => {
      const { id, derive, group } = question;
      if (derive === undefined) return [];
      return [{ at: questionPlace(id, 'derive'), expression: derive, group, around: () => encoding.applies(question) }];
    }),
    ...form.groups.flatMap(({ id, minRows, counted }): PlacedExpression[] => [
      { at: groupPlace(id, 'minRows'), expression: minRows, around: () => yes },
      ...(counted === undefined ? [] : [{ at: groupPlace(id, 'rows'), expression: counted, around: () => yes }]),
    ]),
    ...form.needs.flatMap((need): PlacedExpression[] => {
      const { cell, group } = need;
      if (cell === undefined) return [];
      return [{ at: needPlace(need, form), expression: cell, group, around: () => needHolds(need, encoding) }];
    }),
  ];
}

type Arms = readonly (readonly [Condition, unknown])[];

function caseTasks(placed: PlacedExpression, encoding: Encoding): readonly Task[] {
  return casesIn(placed.expression).flatMap((arms) =>
    arms.map((_, place): Task => ({
      claim: 'guards',
      at: placed.at,
      by: 'diagrams',
      group: placed.group,
      prove: () => proveTaken(arms, place, { placed, encoding }),
    })),
  );
}

function casesIn(rule: Rule): readonly Arms[] {
  if (typeof rule !== 'object' || 'var' in rule) return [];
  return [...('case' in rule ? [rule.case] : []), ...partsOf(rule).flatMap(casesIn)];
}

function proveTaken(
  arms: Arms,
  place: number,
  { placed, encoding }: { readonly placed: PlacedExpression; readonly encoding: Encoding },
): Outcome {
  const { diagrams } = encoding.space;
  const condition = (at: number): Condition => arms[at]?.[0] ?? false;
  const earlier = arms.slice(0, place).map((_, at) => condition(at));
  const around = placed.around();
  const rest = diagrams.not(diagrams.any(earlier.map(encoding.condition)));
  return {
    outcome: 'needs',
    diagram: diagrams.all([around, rest, encoding.condition(condition(place))]),
    confirm: isTaken(condition(place), earlier, placed.group),
    // A last case for all that is left, where nothing can be left, does no harm.
    fault: {
      rule: 'case-never-taken',
      facts: { case: String(place + 1), of: String(arms.length) },
      ...(condition(place) === true || around === no ? { hint: true } : {}),
    },
  };
}

function isTaken(condition: Condition, earlier: readonly Condition[], group: string | undefined): Confirm {
  return ({ evaluation, rowOf }) => {
    const row = rowOf(group);
    if (group !== undefined && row === undefined) return false;
    return (
      earlier.every((one) => evaluation.verdict(one, row) === 'no') && evaluation.verdict(condition, row) === 'yes'
    );
  };
}

/** Options that exclude all others are not derived beside others. */
function exclusionTasks(encoding: Encoding): readonly Task[] {
  const { diagrams } = encoding.space;
  return encoding.form.questions.flatMap((question): Task[] => {
    const { id, derive, group, spec } = question;
    const branches = typeof derive === 'object' && 'choices' in derive ? derive.choices : [];
    const alone = branches.filter(([, option]) => spec.exclusive?.includes(option) === true);
    return alone.map(([condition, option]) => ({
      claim: 'guards',
      at: questionPlace(id, 'derive'),
      by: 'diagrams',
      group,
      prove: () => {
        const others = branches.filter(([, other]) => other !== option).map(([when]) => when);
        return {
          outcome: 'unless',
          diagram: diagrams.all([
            encoding.applies(question),
            encoding.condition(condition),
            diagrams.any(others.map(encoding.condition)),
          ]),
          confirm: ({ evaluation, rowOf }) =>
            [condition, { or: others }].every((one) => evaluation.verdict(one, rowOf(group)) === 'yes'),
          fault: { rule: 'choices-exclude', facts: { question: id, option } },
        };
      },
    }));
  });
}

/** Where a cell takes the first of several questions that has an answer, no two of them are asked for it alone. */
function alternativeTasks(encoding: Encoding): readonly Task[] {
  const { form } = encoding;
  return form.needs.flatMap((need) => {
    const { cell, group } = need;
    const parts = typeof cell === 'object' && 'coalesce' in cell ? cell.coalesce : [];
    const ids = parts.flatMap((part) => (typeof part === 'object' && 'var' in part ? part.var : []));
    return ids.flatMap((second, place) =>
      ids.slice(0, place).flatMap((first): Task[] =>
        isReadElsewhere(second, cell, encoding)
          ? []
          : [
              {
                claim: 'guards',
                at: needPlace(need, form),
                by: 'diagrams',
                group,
                prove: () => proveApart(first, second, { around: needHolds(need, encoding), encoding }),
              },
            ],
      ),
    );
  });
}

function proveApart(
  first: QuestionId,
  second: QuestionId,
  { around, encoding }: { readonly around: Diagram; readonly encoding: Encoding },
): Outcome {
  const both = [first, second].flatMap((id) => encoding.form.questions.filter((question) => question.id === id));
  return {
    outcome: 'unless',
    diagram: encoding.space.diagrams.all([around, ...both.map(encoding.applies)]),
    confirm: ({ plan, rowOf }) =>
      both.every(({ id, group }) => {
        const state = plan().decisions.get(instanceId(id, group === undefined ? undefined : rowOf(group)))?.state;
        return state === 'ask' || state === 'known';
      }),
    fault: { rule: 'alternatives-overlap', facts: { first, second } },
  };
}

/** Some other rule or cell reads it, so that it is asked for that. */
function isReadElsewhere(id: QuestionId, cell: Expression | undefined, { form }: Encoding): boolean {
  const rules: readonly Rule[] = [
    ...form.questions.flatMap(({ when, derive = true }) => [when, derive]),
    ...form.groups.flatMap(({ when = true, minRows, counted = true }) => [when, minRows, counted]),
    ...form.needs.flatMap((need) => [need.when, need.cell === cell || need.cell === undefined ? true : need.cell]),
    ...form.formats.map(({ when }) => when),
  ];
  return rules.some((rule) => readsOf(rule).questions.has(id));
}
