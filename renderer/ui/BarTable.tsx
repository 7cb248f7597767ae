import { classNames } from './classNames';

export type BarRow = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  /** Hatched: nothing is on record. */
  readonly isGap: boolean;
  /** Leads to what was counted; absent where nothing does. */
  readonly onPress?: (() => void) | undefined;
};

type BarTableProps = {
  readonly caption: string;
  readonly labelHeading: string;
  readonly valueHeading: string;
  readonly rows: readonly BarRow[];
};

/** A table whose numbers are drawn as bars too: the picture tells nothing that the table does not. */
export function BarTable({ caption, labelHeading, valueHeading, rows }: BarTableProps) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <table className="bar-table">
      <caption className="sr">{caption}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">{labelHeading}</th>
          <th scope="col">{valueHeading}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, value, valueText, isGap, onPress }) => (
          <tr key={key}>
            <th scope="row">
              {onPress ? (
                <a
                  href="#list"
                  onClick={(event) => {
                    event.preventDefault();
                    onPress();
                  }}
                >
                  {label}
                </a>
              ) : (
                label
              )}
            </th>
            <td>
              <span className="line">
                <svg className="track" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    className={classNames('fill', isGap && 'gap')}
                    width={(value / most) * 100}
                    height="12"
                  />
                </svg>
                <span className="v">{valueText}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
