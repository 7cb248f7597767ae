import { useMemo, useState } from 'react';
import { pathLabel } from '../../../shared/fields/pathLabel';
import { sayCount } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { whereUsedTexts } from '../../../shared/i18n/partyTexts';
import { COLLECTIONS } from '../../../shared/register/register';
import type { CollectionName, Register } from '../../../shared/register/register';
import { whereUsed } from '../../../shared/register/whereUsed';
import type { Use } from '../../../shared/register/whereUsed';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goToRecord } from '../../state/navigation';
import { Button } from '../../ui/Button';
import styles from './RecordFindings.module.css';
import own from './WhereUsed.module.css';

/** What activities point to; activities themselves are pointed to by nothing. */
const USED: readonly CollectionName[] = ['parties', 'systems', 'measures', 'organisations', 'dpos'];

/** More at once is a wall. */
const SHOWN_FIRST = 8;
const SHOWN_MORE = 200;

type WhereUsedProps = {
  readonly collection: CollectionName;
  readonly register: Register;
  readonly id: string;
};

/** The records that point to this one, each a way to the field that does. */
export function WhereUsed({ collection, register, id }: WhereUsedProps) {
  return USED.includes(collection) ? <Uses register={register} id={id} /> : null;
}

function Uses({ register, id }: Omit<WhereUsedProps, 'collection'>) {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const uses = useMemo(() => whereUsed(register, id), [register, id]);
  const more = uses.length - shown;
  return (
    <section className={own.used} aria-label={say(whereUsedTexts.title)}>
      <p className="label">
        {uses.length === 0 ? say(whereUsedTexts.none) : sayCount(language, whereUsedTexts.count, uses.length)}
      </p>
      {uses.length > 0 && (
        <ul className={styles.list}>
          {uses.slice(0, shown).map((use) => (
            <UseLink key={use.id} use={use} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button variant="quiet" isSmall onPress={() => setShown(shown + SHOWN_MORE)}>
          {sayCount(language, whereUsedTexts.more, Math.min(more, SHOWN_MORE))}
        </Button>
      )}
    </section>
  );
}

function UseLink({ use: { collection, id, name, paths } }: { readonly use: Use }) {
  const say = useSay();
  const language = useLanguage();
  const labels = new Set(paths.map((path) => pathLabel(COLLECTIONS[collection], path, language)));
  return (
    <li>
      <span className={styles.what}>
        <button
          type="button"
          className={styles.link}
          onClick={() => goToRecord(collection, id, paths[0] ?? '')}
        >
          {name || say(collectionTexts[collection].unnamed)}
        </button>
        <span className="muted"> {[...labels].join(', ')}</span>
      </span>
    </li>
  );
}
