import { countOfRecord, countable, onRecord } from '../../../shared/checks/count';
import type { Finding } from '../../../shared/checks/findings';
import { inShape } from '../../../shared/register/inShape';
import { COLLECTIONS, COLLECTION_NAMES } from '../../../shared/register/register';
import type { AnyRecord } from '../../../shared/register/register';
import type { RecordSchema } from '../../../shared/fields/fieldInfo';
import { letterTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { useMemo } from 'react';
import { useFormTools, useLive } from '../../form/FormTools';
import { useSay } from '../../state/LanguageContext';
import { StateMark } from '../../ui/StateMark';
import { markOf } from '../findings/LetterCounts';
import styles from './RecordFindings.module.css';

/** The elements of Article 30 of this record as it is typed: a mark for each, and how many are on record. */
export function RecordLetters() {
  const say = useSay();
  const { schema } = useFormTools();
  const values = useLive((state) => state.values);
  const findings = useLive((state) => state.findings);
  const letters = useMemo(() => {
    const collection = collectionOf(schema);
    const shaped = inShape(schema, values);
    if (collection === undefined || shaped === undefined) return [];
    // The schema of a collection gives that collection's record, and its check gives findings of that record.
    const record = shaped.values as AnyRecord;
    return countOfRecord(collection, record, findings as readonly Finding[]).letters;
  }, [schema, values, findings]);
  if (letters.length === 0) return null;
  const sum = (count: typeof countable | typeof onRecord) =>
    letters.reduce((total, one) => total + count(one.count), 0);
  const y = sum(countable);
  return (
    <div className={styles.letters}>
      <span className="strip">
        {letters.map(({ label, count }) => {
          const state = markOf(count);
          return <StateMark key={label.en} state={state} label={`${say(label)}: ${say(listTexts[state])}`} />;
        })}
      </span>
      {say(y === 1 ? letterTexts.ofOneElement : letterTexts.ofRecord, { x: sum(onRecord), y })}
    </div>
  );
}

function collectionOf(schema: RecordSchema) {
  return COLLECTION_NAMES.find((name) => COLLECTIONS[name] === schema);
}
