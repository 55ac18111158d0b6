import type { CompiledForm } from '@askless/core';
import {
  dependsOnBounds,
  findAsIs,
  findCounterexample,
  witnessesOf,
  type Sought,
  type Witnesses,
} from '../counterexample/index.js';
import { no } from '../diagram/index.js';
import { encodingOf, type Encoding } from '../encoding/index.js';
import type { CheckOptions, CheckReport, Counterexample, Finding, Proof } from '../report/index.js';
import { spaceOf } from '../space/index.js';
import type { Fault, Outcome, Task } from './task.js';
import { listTasks } from './tasks.js';

/**
 * Proves, for every borrower and every course of answers, that a form is as it should be; or shows for whom it is not.
 *
 * What is proved holds of all that can be answered. A borrower who refutes a claim has been planned by core, which confirms it.
 * Where that takes more nodes than the budget allows, or depends on a calculation, a claim is not proved, and says so.
 *
 * @param form The form, compiled with the formats that are to be filled.
 * @returns Data; `wordFinding` puts findings into words.
 */
export function checkForm(form: CompiledForm, options: CheckOptions = {}): CheckReport {
  const { budget, asOf, clock, onProgress } = options;
  const start = clock?.();
  const space = spaceOf([form], {
    ...(budget === undefined ? {} : { budget }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  const encoding = encodingOf(form, space);
  const witnesses = witnessesOf(encoding);
  const tasks = listTasks({ encoding, options });
  const results = tasks.map((task, done) => {
    onProgress?.({ claim: task.claim, at: task.at, done, total: tasks.length });
    return settle(task, witnesses, options);
  });
  const findings = results.flatMap((result) => result.findings);
  return {
    form: form.id,
    version: form.version,
    hash: form.hash,
    formats: form.formats.map(({ id }) => id),
    proofs: results.map(({ proof }) => proof),
    findings: [
      ...findings.filter(({ severity }) => severity === 'fault'),
      ...findings.filter(({ severity }) => severity === 'hint'),
    ],
    nodes: space.diagrams.count,
    ...elapsed(start, clock),
  };
}

interface Settled {
  readonly proof: Proof;
  readonly findings: readonly Finding[];
}

/** Proves or refutes one claim. */
function settle(task: Task, witnesses: Witnesses, options: CheckOptions): Settled {
  const start = options.clock?.();
  const found = witnesses.encoding.attempt(task.prove);
  const judged: Judged = found.done ? judge(found.value, task, witnesses) : { status: 'notProved', because: 'budget' };
  const { status, because, faults = [], counterexample } = judged;
  return {
    proof: {
      claim: task.claim,
      at: task.at,
      status,
      by: task.by,
      ...(because === undefined ? {} : { because }),
      nodes: found.nodes,
      ...elapsed(start, options.clock),
    },
    findings: faults.map((fault) => findingOf(fault, { task, counterexample, options })),
  };
}

function elapsed(start: number | undefined, clock: CheckOptions['clock']): { readonly milliseconds?: number } {
  return start === undefined || clock === undefined ? {} : { milliseconds: clock() - start };
}

interface Judged {
  readonly status: Proof['status'];
  readonly because?: Proof['because'];
  readonly faults?: readonly Fault[];
  readonly counterexample?: Counterexample;
}

/** What diagrams say, confirmed by core where it speaks of a borrower. */
function judge(outcome: Outcome, { group }: Task, witnesses: Witnesses): Judged {
  const { encoding } = witnesses;
  switch (outcome.outcome) {
    case 'holds':
      return { status: 'proved' };
    case 'open':
      return { status: 'notProved', because: outcome.because };
    case 'broken':
      return { status: 'refuted', faults: outcome.faults };
    case 'needs': {
      if (outcome.diagram === no) return { status: 'refuted', faults: [outcome.fault] };
      const sought: Sought = { diagram: outcome.diagram, group, confirm: outcome.confirm };
      return witnesses.has(sought) ? { status: 'proved' } : unconfirmed(sought, encoding);
    }
    case 'hint': {
      const tried = outcome.diagrams.map((diagram) => findAsIs({ diagram, group, confirm: outcome.confirm }, encoding));
      const counterexample = tried.find((one) => one !== undefined);
      return counterexample
        ? { status: 'refuted', faults: [outcome.fault], counterexample }
        : { status: 'notProved', because: 'unconfirmed' };
    }
    case 'unless': {
      if (outcome.diagram === no) return { status: 'proved' };
      const sought: Sought = { diagram: outcome.diagram, group, confirm: outcome.confirm };
      const counterexample = findCounterexample(sought, encoding);
      return counterexample
        ? { status: 'refuted', faults: [outcome.fault], counterexample }
        : unconfirmed(sought, encoding);
    }
  }
}

function unconfirmed({ diagram }: Sought, encoding: Encoding): Judged {
  return { status: 'notProved', because: dependsOnBounds(diagram, encoding) ? 'calculation' : 'unconfirmed' };
}

function findingOf(
  { rule, facts, at, hint }: Fault,
  {
    task,
    counterexample,
    options,
  }: { readonly task: Task; readonly counterexample: Counterexample | undefined; readonly options: CheckOptions },
): Finding {
  const place = at ?? task.at;
  const file = options.fileOf?.(place);
  return {
    rule,
    claim: task.claim,
    severity: hint === true ? 'hint' : 'fault',
    at: place,
    ...(file === undefined ? {} : { file }),
    facts,
    ...(counterexample ? { counterexample } : {}),
  };
}
