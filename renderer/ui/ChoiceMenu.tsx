import type { LucideIcon } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

type ChoiceMenuProps<Value extends string> = {
  readonly icon: LucideIcon;
  /** What is chosen here, e.g. "Appearance". */
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** One of a few, behind an icon. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { icon: Icon, label, value, choices, onChange } = props;
  const chosen = choices.find((choice) => choice.value === value)?.label ?? '';
  return (
    <MenuTrigger>
      <Button className="icon-btn" aria-label={`${label}: ${chosen}`}>
        <Icon className="i" aria-hidden="true" />
      </Button>
      <Popover className="choice-popover" placement="bottom end">
        <Menu
          aria-label={label}
          className="choice-menu"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onAction={(key) => {
            const choice = choices.find((one) => one.value === key);
            if (choice) onChange(choice.value);
          }}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.value} id={choice.value} className="choice-menu-item">
              {choice.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
