import { claims, type Claim } from '../report/index.js';
import { completeTasks } from './complete.js';
import { endTasks } from './ends.js';
import { flowTasks } from './flows.js';
import { guardTasks } from './guards.js';
import { mandatoryTasks } from './mandatory.js';
import { minimalTasks } from './minimal.js';
import { conditionTasks, reachableTasks } from './reachable.js';
import { simpleTasks } from './simple.js';
import type { Proving, Task } from './task.js';
import { textTasks, usedTasks } from './used.js';

const tasksByClaim: Readonly<Record<Claim, (proving: Proving) => readonly Task[]>> = {
  reachable: reachableTasks,
  conditions: conditionTasks,
  complete: completeTasks,
  minimal: minimalTasks,
  mandatory: mandatoryTasks,
  protected: flowTasks,
  guards: guardTasks,
  used: usedTasks,
  texts: textTasks,
  ends: endTasks,
  simple: simpleTasks,
};

/** What there is to prove of a form, claim by claim. */
export function listTasks(proving: Proving): readonly Task[] {
  const wanted = proving.options.claims ?? claims;
  return claims.filter((claim) => wanted.includes(claim)).flatMap((claim) => tasksByClaim[claim](proving));
}
