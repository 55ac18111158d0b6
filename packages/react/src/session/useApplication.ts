import type { Application, Decision, InstanceId, Issue, Plan } from '@askless/core';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useStore } from '../store/index.js';
import { refusedAt } from './remarks.js';
import { useSession } from './session.js';

/** The application itself, to answer, supply or subscribe; reading it here renders nothing again. */
export function useApplication(): Application {
  return useSession().application;
}

/** The plan as it stands; renders again with each step. */
export function usePlan(): Plan {
  const { application } = useSession();
  const plan = useCallback(() => application.plan, [application]);
  return useSyncExternalStore(application.subscribe, plan, plan);
}

/** What a plan comes to, as text, so that only a difference renders again. */
export function usePlanned(select: (plan: Plan) => string): string {
  const { application } = useSession();
  const selected = (): string => select(application.plan);
  return useSyncExternalStore(application.subscribe, selected, selected);
}

/** The decision on one instance; renders again only when it changes. */
export function useDecision(id: InstanceId): Decision | undefined {
  const { application } = useSession();
  const subscribe = useCallback((listener: () => void) => application.subscribeTo(id, listener), [application, id]);
  const decision = useCallback(() => application.plan.decisions.get(id), [application, id]);
  return useSyncExternalStore(subscribe, decision, decision);
}

/** What to look at before submitting; renders again with each step. */
export function useIssues(): readonly Issue[] {
  const { application } = useSession();
  const issues = useCallback(() => application.issues, [application]);
  return useSyncExternalStore(application.subscribe, issues, issues);
}

/** Instances at which something must be put right, or was not taken by the host; renders again with each step. */
export function useWrong(): ReadonlySet<InstanceId> {
  const session = useSession();
  const issues = useIssues();
  const { refused } = useStore(session.remarks);
  const blocked = issues.flatMap(({ at, severity }) => (severity === 'block' ? [at] : []));
  return new Set([...blocked, ...[...refused.keys()].filter((id) => refusedAt(session, id) !== undefined)]);
}

/** The checks that fail at one instance, as text, so that only a difference renders again. */
export function useIssueKey(id: InstanceId): string {
  const { application } = useSession();
  const { form, subscribe } = application;
  const isChecked = useMemo(() => form.checks.some(({ at }) => at === id.replace(/\[[^\]]*\]/, '')), [form, id]);
  const key = useCallback(
    () =>
      isChecked
        ? application.issues
            .flatMap((issue) => (issue.at === id && issue.issue === 'check' ? [issue.check] : []))
            .join(' ')
        : '',
    [application, id, isChecked],
  );
  return useSyncExternalStore(isChecked ? subscribe : never, key, key);
}

/** Of what never changes nobody has to be told. */
function never(): () => void {
  return () => undefined;
}
