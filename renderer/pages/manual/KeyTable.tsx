import { manualTexts } from '../../../shared/i18n/windowTexts/manualTexts';
import { keyName } from '../../../shared/manual/keys';
import type { KeyRow } from '../../../shared/manual/keys';
import { useSay } from '../../state/LanguageContext';
import { Kbd } from '../../ui/Kbd';
import styles from './ManualPage.module.css';

/** Keys and what they do, as a table. */
export function KeyTable({ rows, label }: { readonly rows: readonly KeyRow[]; readonly label: string }) {
  const say = useSay();
  return (
    <table className={`table ${styles.keys}`} aria-label={label}>
      <thead className="sr">
        <tr>
          <th scope="col">{say(manualTexts.key)}</th>
          <th scope="col">{say(manualTexts.does)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, keys, does }) => (
          <tr key={id}>
            <th scope="row">
              {keys.map((key) => (
                <Kbd key={key} keys={say(keyName(key))} />
              ))}
            </th>
            <td>{say(does)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
