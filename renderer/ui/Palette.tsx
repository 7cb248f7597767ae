import type { LucideIcon } from 'lucide-react';
import { Search } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './classNames';
import { Kbd } from './Kbd';

/** Something that can be gone to or done. */
export type PaletteItem = {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly label: string;
  /** At the right: a key, a count, what it is. */
  readonly detail: string;
  readonly run: () => void;
};

export type PaletteGroup = { readonly heading: string; readonly items: readonly PaletteItem[] };

type PaletteProps = {
  readonly label: string;
  readonly resultsLabel: string;
  readonly groups: (query: string) => readonly PaletteGroup[];
  readonly noResults: string;
  readonly countText: (count: number) => string;
  readonly foot: ReactNode;
  readonly firstQuery: string;
  readonly onClose: () => void;
};

/** One field to find everything: the arrow keys walk the results while the focus stays in the field. */
export function Palette(props: PaletteProps) {
  const { label, resultsLabel, groups: groupsFor, noResults, countText, foot, firstQuery, onClose } = props;
  const [query, setQuery] = useState(firstQuery);
  const [activeId, setActiveId] = useState<string>();
  const listId = useId();
  const groups = groupsFor(query);
  const items = groups.flatMap((group) => group.items);
  const active = items.find((item) => item.id === activeId) ?? items[0];
  const optionId = (item: PaletteItem) => `${listId}-${item.id}`;
  const activeOption = active && optionId(active);
  useEffect(() => {
    if (activeOption !== undefined) {
      document.getElementById(activeOption)?.scrollIntoView({ block: 'nearest' });
    }
  }, [activeOption]);
  const choose = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      const at = active ? items.indexOf(active) : 0;
      setActiveId(items[(at + step + items.length) % items.length]?.id);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(active);
    }
  };
  return (
    <ModalOverlay
      className="scrim palette-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="palette-modal">
        <Dialog className="palette" aria-label={label}>
          <div className="ask">
            <Search className="i l" aria-hidden="true" />
            <input
              autoFocus
              value={query}
              aria-label={label}
              placeholder={label}
              role="combobox"
              aria-expanded={items.length > 0}
              aria-controls={listId}
              aria-activedescendant={activeOption}
              aria-autocomplete="list"
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => {
                setQuery(event.target.value);
                setActiveId(undefined);
              }}
              onKeyDown={onKeyDown}
            />
            <Kbd keys="Esc" />
          </div>
          <div className="results" role="listbox" id={listId} aria-label={resultsLabel}>
            {groups.map((group, index) => (
              <div key={group.heading} role="group" aria-labelledby={`${listId}-g${index}`}>
                <div className="group" id={`${listId}-g${index}`} role="presentation">
                  {group.heading}
                </div>
                {group.items.map((item) => (
                  <PaletteRow
                    key={item.id}
                    id={optionId(item)}
                    item={item}
                    isActive={item === active}
                    onPoint={() => setActiveId(item.id)}
                    onChoose={() => choose(item)}
                  />
                ))}
              </div>
            ))}
          </div>
          {items.length === 0 && <p className="no-results">{noResults}</p>}
          <span className="sr" role="status">
            {countText(items.length)}
          </span>
          <div className="foot">{foot}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

type PaletteRowProps = {
  readonly id: string;
  readonly item: PaletteItem;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

function PaletteRow({ id, item, isActive, onPoint, onChoose }: PaletteRowProps) {
  const { icon: Icon, label, detail } = item;
  return (
    <div
      role="option"
      id={id}
      className={classNames('option', isActive && 'is-active')}
      aria-selected={isActive}
      onMouseMove={() => !isActive && onPoint()}
      onClick={onChoose}
    >
      <Icon className="i" aria-hidden="true" />
      <span className="grow">{label}</span>
      {detail !== '' && <span className="sub">{detail}</span>}
    </div>
  );
}
