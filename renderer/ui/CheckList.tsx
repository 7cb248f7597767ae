import { useId } from 'react';

export type CheckListItem = {
  readonly value: string;
  readonly label: string;
  /** Small, at the right: how often it occurs. */
  readonly detail?: string;
};

type CheckListProps = {
  readonly label: string;
  readonly items: readonly CheckListItem[];
  readonly checked: ReadonlySet<string>;
  readonly onChange: (checked: ReadonlySet<string>) => void;
  /** Shown instead of the items when there are none. */
  readonly emptyText: string;
};

/** Any number out of a list, each with a box of its own. */
export function CheckList({ label, items, checked, onChange, emptyText }: CheckListProps) {
  const id = useId();
  function toggle(value: string): void {
    const next = new Set(checked);
    if (!next.delete(value)) next.add(value);
    onChange(next);
  }
  return (
    <fieldset className="check-list">
      <legend className="label">{label}</legend>
      <div className="items">
        {items.length === 0 && <p className="muted">{emptyText}</p>}
        {items.map((item, index) => (
          <label key={item.value} htmlFor={`${id}-${index}`}>
            <input
              id={`${id}-${index}`}
              type="checkbox"
              checked={checked.has(item.value)}
              onChange={() => toggle(item.value)}
            />
            <span className="grow">{item.label}</span>
            {item.detail !== undefined && <span className="small muted">{item.detail}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
