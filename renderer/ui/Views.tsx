type ViewsProps<Value> = {
  /** What the views differ in. */
  readonly label: string;
  readonly value: Value;
  /** The count as it is to be read. */
  readonly views: readonly { readonly value: Value; readonly label: string; readonly count: string }[];
  readonly onChange: (value: Value) => void;
};

/** Views on one list, each with how much it shows. */
export function Views<Value>({ label, value, views, onChange }: ViewsProps<Value>) {
  return (
    <div className="views" role="group" aria-label={label}>
      {views.map((view) => (
        <button
          key={view.label}
          type="button"
          aria-pressed={view.value === value}
          onClick={() => onChange(view.value)}
        >
          {view.label} <span className="n">{view.count}</span>
        </button>
      ))}
    </div>
  );
}
