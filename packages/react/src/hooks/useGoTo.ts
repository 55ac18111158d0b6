import { indexOf, type InstanceId } from '@askless/core';
import { problemAt } from '../answering/index.js';
import { isOn, useSectionPages } from '../paging/index.js';
import { domKey, usePaging, useSession } from '../session/index.js';
import { useCorrect } from './useCorrect.js';

/** Opens the page on which something is asked or shown, and puts the focus there: a known answer becomes its question. */
export function useGoTo(): (id: InstanceId) => void {
  const session = useSession();
  const pages = useSectionPages();
  const { page, open } = usePaging();
  const correct = useCorrect();
  return (id) => {
    const section = pages.find((one) => isOn(one, id));
    if (section === undefined) return;
    if (problemAt(session, id)) session.inputs.show(domKey(id));
    if (page.page === 'section' && page.section === section.id) session.focusNext.set(id);
    else open({ page: 'section', section: section.id }, id);
    const isGroup = indexOf(session.application.form).groups.has(id);
    if (!isGroup && !section.fields.includes(id)) correct(id);
  };
}
