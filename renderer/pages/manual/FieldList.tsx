import type { ExplainedField } from '../../../shared/manual/blocks';
import { FieldBadges } from '../../form/FieldBadges';
import { useSay } from '../../state/LanguageContext';
import styles from './ManualPage.module.css';

/** Fields with who asks for them and what to write; fields of an item stand under the item. */
export function FieldList({ fields }: { readonly fields: readonly ExplainedField[] }) {
  const say = useSay();
  const top = Math.min(...fields.map(({ path }) => depthOf(path)));
  return (
    <dl className={styles.fields}>
      {fields.map(({ path, label, info }) => (
        <div key={path} className={depthOf(path) > top ? styles.inner : undefined}>
          <dt>
            <b>{say(label)}</b> <FieldBadges info={info} />
          </dt>
          <dd>{say(info.help)}</dd>
        </div>
      ))}
    </dl>
  );
}

function depthOf(path: string): number {
  return path.split('.').length;
}
