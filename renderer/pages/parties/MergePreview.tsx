import { pathLabel } from '../../../shared/fields/pathLabel';
import { mergePartiesTexts } from '../../../shared/i18n/partyTexts';
import { sayCount } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import type { JoinedRecord } from '../../../shared/register/joinParties';
import { nameOf, recordIn } from '../../../shared/register/records';
import { COLLECTIONS } from '../../../shared/register/register';
import type { Register } from '../../../shared/register/register';
import { changedPaths } from '../../form/changes';
import { useLanguage, useSay } from '../../state/LanguageContext';
import styles from './MergePreview.module.css';

type MergePreviewProps = { readonly register: Register; readonly changes: readonly JoinedRecord[] };

/** Every record that a merge changes, with the fields in it that become another. */
export function MergePreview({ register, changes }: MergePreviewProps) {
  const say = useSay();
  const language = useLanguage();
  const fieldsOfChange = ({ collection, record }: JoinedRecord) => {
    const before = recordIn(register, collection, record.id);
    const schema = COLLECTIONS[collection];
    const paths = before === undefined ? [] : changedPaths(schema, before, record);
    return [...new Set(paths.map((path) => pathLabel(schema, path, language)))].join(', ');
  };
  return (
    <div role="group" aria-label={sayCount(language, mergePartiesTexts.preview, changes.length)}>
      <p className="label">{sayCount(language, mergePartiesTexts.preview, changes.length)}</p>
      <ul className={styles.records} tabIndex={0}>
        {changes.map((change) => (
          <li key={change.record.id}>
            <b>{nameOf(change.record) || say(collectionTexts[change.collection].unnamed)}</b>{' '}
            <span className="muted">{fieldsOfChange(change)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
