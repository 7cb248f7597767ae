import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

type ActionMenuProps = {
  /** What it is about, for who cannot see where it stands. */
  readonly label: string;
  /** Verbs; each ends in an ellipsis when it asks something first. */
  readonly actions: readonly { readonly label: string; readonly onPress: () => void }[];
  /** In a grid, where the cell has the focus and opens it. */
  readonly isSkippedByTab?: boolean;
};

/** What can be done with a thing, behind one small button. */
export function ActionMenu({ label, actions, isSkippedByTab = false }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <Button className="icon-btn small" aria-label={label} excludeFromTabOrder={isSkippedByTab}>
        <Ellipsis className="i s" aria-hidden="true" />
      </Button>
      <Popover className="choice-popover" placement="bottom end">
        <Menu
          aria-label={label}
          className="choice-menu"
          onAction={(key) => actions.find((action) => action.label === key)?.onPress()}
        >
          {actions.map((action) => (
            <MenuItem key={action.label} id={action.label} className="choice-menu-item is-action">
              {action.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
