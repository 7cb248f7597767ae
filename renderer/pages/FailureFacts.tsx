import { placeOf } from '../../shared/commands/session';
import type { Failure } from '../../shared/errors';
import type { Text } from '../../shared/i18n/text';
import { damagedTexts } from '../../shared/i18n/windowTexts/damagedTexts';
import { useLanguage, useSay } from '../state/LanguageContext';
import styles from './NotOpenedPage.module.css';

/** What is known of a failure, for whoever has to repair the file. */
export function FailureFacts({ failure }: { readonly failure: Failure }) {
  const say = useSay();
  const language = useLanguage();
  const numbers = new Intl.NumberFormat(language);
  return (
    <aside className="panel" aria-labelledby="found">
      <header>
        <h2 id="found">{say(damagedTexts.found)}</h2>
      </header>
      <dl className={`in ${styles.facts}`}>
        {factsOf(failure).map(([label, value]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{typeof value === 'number' ? numbers.format(value) : value}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

function factsOf(failure: Failure): readonly (readonly [Text, string | number])[] {
  const known: readonly (readonly [Text, string | number | undefined])[] = [
    [damagedTexts.file, 'path' in failure ? placeOf(failure.path).fileName : undefined],
    [damagedTexts.folder, 'path' in failure ? placeOf(failure.path).folder : undefined],
    [damagedTexts.line, 'line' in failure ? failure.line : undefined],
    [damagedTexts.column, 'column' in failure ? failure.column : undefined],
    [damagedTexts.where, 'where' in failure ? failure.where : undefined],
    [damagedTexts.key, 'key' in failure ? failure.key : undefined],
    [damagedTexts.code, failure.code],
  ];
  return known.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label, value]]));
}
