import { indexOf } from '@askless/core';
import { memo, type ReactNode } from 'react';
import { useApplication, useFollowUps, type PageItem } from '../hooks/index.js';
import { FoldSlot } from './Fold.js';
import { KnownBlockSlot } from './KnownBlock.js';
import { DerivedRowsSlot, GroupCardsSlot, YearTableSlot } from './lateSlots.js';
import { PendingRowsSlot } from './PendingRows.js';
import { QuestionSlot } from './Question.js';

/** What stands on a page, one below the other. */
export function PageItems({ items }: { readonly items: readonly PageItem[] }) {
  const follow = useFollowUps(items);
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
          follows={item.item === 'question' && follow.has(item.id)}
        />
      ))}
    </div>
  );
}

interface ItemProps {
  readonly item: PageItem;
  /** It was brought up by an answer right above it. */
  readonly follows: boolean;
}

const Item = memo(
  function Item({ item, follows }: ItemProps) {
    const { form } = useApplication();
    switch (item.item) {
      case 'question':
        return (
          <div className={follows ? 'askless-reveal' : undefined}>
            <QuestionSlot id={item.id} />
          </div>
        );
      case 'known':
        return <KnownBlockSlot ids={item.ids} />;
      case 'derived':
        return <DerivedRowsSlot ids={item.ids} />;
      case 'pending':
        return <PendingRowsSlot ids={item.ids} />;
      case 'fold':
        return <FoldSlot ids={item.ids} />;
      case 'group':
        return indexOf(form).groups.get(item.group)?.fiscalYears ? (
          <YearTableSlot group={item.group} />
        ) : (
          <GroupCardsSlot group={item.group} renderItems={renderItems} />
        );
    }
  },
  (one, other) => one.follows === other.follows && sameItem(one.item, other.item),
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
