import type { InstanceId } from '@askless/core';
import { useMemo } from 'react';
import { followUps, type PageItem } from '../paging/index.js';
import { useApplication } from '../session/index.js';

/** The questions of a page that an answer right above them has brought up: they are shown as belonging to it. */
export function useFollowUps(items: readonly PageItem[]): ReadonlySet<InstanceId> {
  const { form } = useApplication();
  // Every rule of the page is gone through: once for each list of items.
  return useMemo(() => followUps(form, items), [form, items]);
}
