import type { ToldDifferences } from '../../../shared/commands/rescueSchemas';
import { sayCount } from '../../../shared/i18n/text';
import { repairTexts } from '../../../shared/i18n/windowTexts/repairTexts';
import { useLanguage } from '../../state/LanguageContext';
import styles from './Rescue.module.css';

/** What differs between two states, a few sentences for each record. */
export function Differences({ differences }: { readonly differences: ToldDifferences }) {
  const language = useLanguage();
  const { count, told } = differences;
  return (
    <ul className={styles.differences}>
      {told.map(({ part, recordId, name, sentences }) => (
        <li key={`${part} ${recordId}`}>
          {name !== '' && <b>{name}</b>}
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </li>
      ))}
      {count > told.length && <li>{sayCount(language, repairTexts.more, count - told.length)}</li>}
    </ul>
  );
}
