import { indexOf, type CompiledNeed } from '@askless/core';
import { compute } from '@askless/core/analysis';
import type { Confirm } from '../counterexample/index.js';
import { supportOf, type Diagram } from '../diagram/index.js';
import { needHolds, type Encoding } from '../encoding/index.js';
import { uncodedTests } from '../space/index.js';
import { needPlace } from './places.js';
import { holds, type Outcome, type Proving, type Task } from './task.js';

/** Each need of each format is met, written as a token or outstanding with the lender whenever it holds. */
export function completeTasks({ encoding }: Proving): readonly Task[] {
  const { form } = encoding;
  return form.needs.flatMap((need): Task[] => {
    const { supplier, cell, group } = need;
    const task = { claim: 'complete', at: needPlace(need, form), group } as const;
    if (supplier !== 'applicant' || cell === undefined) return [{ ...task, by: 'compiling', prove: () => holds }];
    const own: Task = { ...task, by: 'diagrams', prove: () => proveWritten(need, encoding) };
    if (uncodedTests(need, form).length === 0) return [own];
    return [own, { ...task, by: 'diagrams', prove: () => proveCoded(need, encoding) }];
  });
}

function proveWritten(need: CompiledNeed, encoding: Encoding): Outcome {
  const { cell, strength, tokens, path, format } = need;
  const { diagrams } = encoding.space;
  if (cell === undefined) return holds;
  const facts = { format, need: path };
  const lender = lenderQuestion(need, encoding);
  const wanted = needHolds(need, encoding);
  if (lender) {
    return {
      outcome: 'unless',
      diagram: diagrams.and(wanted, encoding.applies(lender)),
      confirm: hasLine(need, ({ outcome }) => outcome === 'missing'),
      fault: { rule: 'lender-only-need', facts: { ...facts, question: lender.id } },
    };
  }
  if (strength === 'may' || tokens.notApplicable) return holds;
  return {
    outcome: 'unless',
    diagram: withoutDeclining(diagrams.and(wanted, encoding.hasNoValue(cell)), encoding),
    confirm: (replay) =>
      compute(cell, { reader: replay.evaluation, row: replay.rowOf(need.group) }).result === 'absent' &&
      hasLine(need, ({ outcome, reason }) => outcome === 'token' && reason === 'notApplicable')(replay),
    fault: { rule: 'unwritten-need', facts },
  };
}

function lenderQuestion({ cell }: CompiledNeed, { form }: Encoding) {
  const question = typeof cell === 'object' && 'var' in cell ? indexOf(form).questions.get(cell.var) : undefined;
  return question?.supplier === 'lender' && question.derive === undefined ? question : undefined;
}

function proveCoded(need: CompiledNeed, encoding: Encoding): Outcome {
  const { form, space } = encoding;
  const { cell, path, format } = need;
  if (cell === undefined) return holds;
  const uncoded = space.diagrams.any(uncodedTests(need, form).map((test) => encoding.value(cell, test)));
  return {
    outcome: 'unless',
    diagram: space.diagrams.and(needHolds(need, encoding), uncoded),
    confirm: (replay) =>
      replay.receipt(format).findings.some((finding) => finding.code === 'no-code' && finding.path === path),
    fault: { rule: 'uncoded-option', facts: { format, need: path } },
  };
}

/** Who declines knows what is missing: that is no gap of the form. */
function withoutDeclining(diagram: Diagram, { space }: Encoding): Diagram {
  const { diagrams, variables } = space;
  let left = diagram;
  for (const level of supportOf(diagrams, diagram)) {
    const variable = variables[level];
    if (variable?.of === 'question')
      left = diagrams.and(
        left,
        diagrams.atom(level, (cell) => variable.cells[cell]?.is !== 'declined'),
      );
  }
  return left;
}

type Line = ReturnType<Parameters<Confirm>[0]['receipt']>['lines'][number];

/** The receipt has such a line for a need that core, too, says holds. */
function hasLine(need: CompiledNeed, isSuch: (line: Line) => boolean): Confirm {
  return ({ evaluation, rowOf, receipt }) =>
    evaluation.verdict(need.when, rowOf(need.group)) === 'yes' &&
    receipt(need.format).lines.some((line) => line.path === need.path && isSuch(line));
}
