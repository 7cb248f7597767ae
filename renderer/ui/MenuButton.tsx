import type { LucideIcon } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from './classNames';

type MenuButtonProps<Id extends string> = {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Only the icon is shown; the label is its name. */
  readonly isIconOnly?: boolean;
  readonly isQuiet?: boolean;
  /** The one that holds now, where the items are a choice. */
  readonly chosen?: Id | undefined;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly onAction: (id: Id) => void;
};

/** Things to do, or a choice, behind one button. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  const { icon: Icon, label, isIconOnly = false, isQuiet = false, chosen, items, onAction } = props;
  const isChoice = chosen !== undefined;
  return (
    <MenuTrigger>
      <Button
        className={isIconOnly ? 'icon-btn' : classNames('btn small', isQuiet && 'quiet')}
        {...(isIconOnly && { 'aria-label': label })}
      >
        <Icon className={classNames('i', !isIconOnly && 's')} aria-hidden="true" />
        {!isIconOnly && label}
      </Button>
      <Popover className="choice-popover" placement="bottom end">
        <Menu
          aria-label={label}
          className="choice-menu"
          {...(isChoice && {
            selectionMode: 'single' as const,
            disallowEmptySelection: true,
            selectedKeys: [chosen],
          })}
          onAction={(key) => {
            const item = items.find(({ id }) => id === key);
            if (item) onAction(item.id);
          }}
        >
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className="choice-menu-item">
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
