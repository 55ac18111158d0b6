import { stageRank, stages, type Stage } from '../../form/index.js';
import type { Binding, FormatField } from '../../format/index.js';
import type { Expression } from '../../rule/index.js';
import type { Random } from '../random.js';
import { randomCondition, type Readable } from './randomRule.js';
import { smallBinding, type SmallForm } from '../smallForm.js';

interface Wanted {
  /** The questions that fill the format's fields. */
  readonly wanted: readonly string[];
  readonly id: string;
  readonly random: Random;
}

/** A binding of a format that wants some questions of a form: some must, some may, some on conditions, some computed. */
export function randomFields(small: SmallForm, { wanted, id, random }: Wanted): Binding {
  const single = wanted.filter((question) => !isRepeated(small, question));
  const cells: readonly Readable[] = single.flatMap((name) => {
    const question = small.questions[name];
    return question ? [{ name, question }] : [];
  });
  const field = (question: string): Partial<FormatField> => ({
    strength: random.chance(0.7) ? 'must' : 'may',
    ...(random.chance(0.25) ? { when: randomCondition({ random, questions: cells, groups: [] }, 1) } : {}),
    ...(random.chance(0.2) ? { stage: laterStage(small.questions[question]?.stage, random) } : {}),
    ...(random.chance(0.05) ? { supplier: 'lender' } : {}),
  });
  const fields = Object.fromEntries(wanted.map((question) => [question, field(question)]));
  const bound = smallBinding({ ...small, wanted, fields });
  const conditional = random.chance(0.3) && cells.length > 0;
  return {
    ...bound,
    format: { ...bound.format, id },
    cells: { ...bound.cells, ...computedCells(small, single, random) },
    ...(conditional ? { when: randomCondition({ random, questions: cells, groups: [] }, 1) } : {}),
  };
}

function isRepeated({ groups = {} }: SmallForm, question: string): boolean {
  return (question.split('.')[0] ?? '') in groups;
}

function laterStage(stage: Stage = 'application', random: Random): Stage {
  return stages[Math.min(stageRank(stage) + random.between(0, 2), stages.length - 1)] ?? stage;
}

/** A few cells that are filled from two questions. */
function computedCells(small: SmallForm, ids: readonly string[], random: Random): Record<string, Expression> {
  const money = ids.filter((id) => small.questions[id]?.kind === 'money');
  const [first, ...others] = money;
  if (!first) return {};
  const some = money.filter(() => random.chance(0.3));
  return Object.fromEntries(
    some.map((id) => [
      id,
      { coalesce: [{ '+': [{ var: id }, { var: random.pick([first, ...others]) }] }, { var: id }] },
    ]),
  );
}
