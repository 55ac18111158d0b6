import { indexOf } from '@askless/core';
import { memo, type ReactNode } from 'react';
import { useSession } from '../session/index.js';
import type { PageItem } from '../paging/index.js';
import { Fold } from './Fold.js';
import { KnownBlock } from './KnownBlock.js';
import { DerivedRows, GroupCards, YearTable } from './lateParts.js';
import { PendingRows } from './PendingRows.js';
import { Question } from './Question.js';

/** What stands on a page, one below the other. */
export function PageItems({ items }: { readonly items: readonly PageItem[] }) {
  return (
    <div className="askless-questions">
      {items.map((item) => (
        <Item
          key={
            item.item === 'question'
              ? item.id
              : item.item === 'group'
                ? item.group
                : `${item.item} ${item.ids[0] ?? ''}`
          }
          item={item}
        />
      ))}
    </div>
  );
}

const Item = memo(
  function Item({ item }: { readonly item: PageItem }) {
    const { application } = useSession();
    switch (item.item) {
      case 'question':
        return <Question id={item.id} />;
      case 'known':
        return <KnownBlock ids={item.ids} />;
      case 'derived':
        return <DerivedRows ids={item.ids} />;
      case 'pending':
        return <PendingRows ids={item.ids} />;
      case 'fold':
        return <Fold ids={item.ids} />;
      case 'group':
        return indexOf(application.form).groups.get(item.group)?.fiscalYears ? (
          <YearTable group={item.group} />
        ) : (
          <GroupCards group={item.group} renderItems={renderItems} />
        );
    }
  },
  (one, other) => sameItem(one.item, other.item),
);

/** A group's cards hold what pages hold; they get it from here, since they load after it. */
function renderItems(items: readonly PageItem[]): ReactNode {
  return <PageItems items={items} />;
}

function sameItem(one: PageItem, other: PageItem): boolean {
  if (one.item !== other.item) return false;
  if ('ids' in one) return 'ids' in other && one.ids.join(' ') === other.ids.join(' ');
  return 'id' in one ? 'id' in other && one.id === other.id : 'group' in other && one.group === other.group;
}
