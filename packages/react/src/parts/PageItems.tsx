import { indexOf } from '@askless/core';
import { memo } from 'react';
import { useSession } from '../session/index.js';
import type { PageItem } from '../paging/index.js';
import { DerivedRows } from './DerivedRows.js';
import { Fold } from './Fold.js';
import { GroupCards } from './GroupCards.js';
import { KnownBlock } from './KnownBlock.js';
import { PendingRows } from './PendingRows.js';
import { Question } from './Question.js';
import { YearTable } from './YearTable.js';

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
          <GroupCards group={item.group} />
        );
    }
  },
  (one, other) => sameItem(one.item, other.item),
);

function sameItem(one: PageItem, other: PageItem): boolean {
  if (one.item !== other.item) return false;
  if ('ids' in one) return 'ids' in other && one.ids.join(' ') === other.ids.join(' ');
  return 'id' in one ? 'id' in other && one.id === other.id : 'group' in other && one.group === other.group;
}
