import {
  useCombobox,
  type UseComboboxReturnValue,
  type UseComboboxState,
  type UseComboboxStateChangeOptions,
} from 'downshift';
import { useEffect, useState } from 'react';
import { textIn } from '../../entry/index.js';
import { Icon } from '../../icons/index.js';
import { fieldProps, type ControlProps } from '../control.js';
import { findOptions, mostShown, namedOption } from './findOptions.js';
import type { SearchOption } from './option.js';
import { usePinyin } from './usePinyin.js';

export interface ComboboxProps extends ControlProps {
  readonly offered: readonly SearchOption[];
}

/** One of many options, found by typing. Another language has other names, so it begins anew. */
export function Combobox(props: ComboboxProps) {
  return <Search key={props.locale} {...props} />;
}

function Search(props: ComboboxProps) {
  const { id, offered, entry, words, describedBy, labelledBy, onEntry, onLeave } = props;
  const chosen = offered.find(({ value }) => value === textIn(entry));
  const [typed, setTyped] = useState('');
  const [wantsPinyin, setWantsPinyin] = useState(false);
  const matchesPinyin = usePinyin(offered, wantsPinyin);
  const found = findOptions(offered, typed, matchesPinyin);
  const shown = found.slice(0, mostShown);
  const noteId = `${id}-found`;
  const box = useCombobox<SearchOption>({
    items: [...shown],
    inputId: id,
    labelId: labelledBy,
    menuId: `${id}-list`,
    getItemId: (at) => `${id}-option-${at}`,
    itemToString: (option) => option?.name ?? '',
    itemToKey: (option) => option?.value,
    selectedItem: chosen ?? null,
    initialInputValue: chosen?.name ?? textIn(entry),
    stateReducer: keepOnLeaving,
    onSelectedItemChange: ({ selectedItem, type }) => {
      if (type === useCombobox.stateChangeTypes.InputBlur) return;
      setTyped('');
      onEntry(selectedItem?.value ?? '');
    },
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setTyped('');
    },
  });
  const leave = (): void => {
    const named = namedOption(offered, box.inputValue);
    const next = named?.value ?? box.inputValue.trim();
    if (next !== textIn(entry)) onEntry(next);
    if (named) box.setInputValue(named.name);
    onLeave();
  };
  return (
    <div className="askless-combo">
      <span className="askless-selectwrap">
        <input
          {...fieldProps(props)}
          {...box.getInputProps({
            // The input's own event, at once: a state that follows later breaks composing Chinese.
            onChange: ({ currentTarget }) => setTyped(currentTarget.value),
            onFocus: () => setWantsPinyin(true),
            onBlur: leave,
          })}
          aria-labelledby={labelledBy}
          aria-activedescendant={
            shown[box.highlightedIndex] && box.isOpen ? `${id}-option-${box.highlightedIndex}` : undefined
          }
          aria-describedby={[describedBy, noteId].filter(Boolean).join(' ')}
          className="askless-input"
          spellCheck={false}
        />
        <Icon name="down" />
      </span>
      <div className="askless-listbox" hidden={!box.isOpen}>
        <Options {...{ box, shown, labelledBy }} value={chosen?.value} />
        {box.isOpen && <p className="askless-option-note">{words.search.shown(shown.length, found.length)}</p>}
      </div>
      <Found id={noteId} text={box.isOpen ? words.search.found(found.length) : ''} />
    </div>
  );
}

interface OptionsProps {
  readonly box: UseComboboxReturnValue<SearchOption>;
  readonly shown: readonly SearchOption[];
  /** The option that is chosen. */
  readonly value: string | undefined;
  readonly labelledBy: string;
}

function Options({ box, shown, value, labelledBy }: OptionsProps) {
  return (
    <ul
      className="askless-options"
      hidden={shown.length === 0}
      // Browsers make what scrolls a stop of the Tab key: this one goes when the field is left, and the focus with it.
      tabIndex={-1}
      {...box.getMenuProps({ 'aria-labelledby': labelledBy })}
    >
      {box.isOpen &&
        shown.map((option, index) => (
          <li
            key={option.value}
            className="askless-option"
            data-active={box.highlightedIndex === index || undefined}
            {...box.getItemProps({ item: option, index, 'aria-selected': option.value === value })}
          >
            <span>{option.name}</span>
            {option.code !== undefined && <bdi className="askless-option-code">{option.code}</bdi>}
          </li>
        ))}
    </ul>
  );
}

/** Leaving chooses nothing that was only highlighted; Escape goes back to what was chosen. */
function keepOnLeaving(
  state: UseComboboxState<SearchOption>,
  { type, changes }: UseComboboxStateChangeOptions<SearchOption>,
): Partial<UseComboboxState<SearchOption>> {
  const { stateChangeTypes } = useCombobox;
  if (type === stateChangeTypes.InputBlur)
    return { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue };
  if (type === stateChangeTypes.InputKeyDownEscape)
    return { ...changes, selectedItem: state.selectedItem, inputValue: state.selectedItem?.name ?? '' };
  // While it is typed the earlier answer stands; leaving the field decides.
  if (type === stateChangeTypes.InputChange)
    return {
      ...changes,
      selectedItem: state.selectedItem,
      highlightedIndex: changes.inputValue?.trim() === '' ? -1 : 0,
    };
  return changes;
}

/** Milliseconds after the last key: what is found is told once typing rests. */
const rest = 500;

function Found({ id, text }: { readonly id: string; readonly text: string }) {
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), text === '' ? 0 : rest);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <output className="askless-vh" id={id}>
      {told}
    </output>
  );
}
