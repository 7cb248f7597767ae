import { useState } from 'react';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { fieldTexts } from '../../../shared/i18n/formTexts';
import { useSay } from '../../state/LanguageContext';
import { showStateOn } from '../../state/past';
import { Button } from '../../ui/Button';
import { DayField } from './DayField';
import styles from './HistoryPage.module.css';

/** Any day: the whole window shows the register as it was at its end. */
export function AsOfPanel() {
  const say = useSay();
  const [day, setDay] = useState('');
  const [isRefused, setRefused] = useState(false);
  const show = () => {
    setRefused(day === '');
    if (day !== '') showStateOn(day);
  };
  return (
    <section className="panel" aria-labelledby="history-as-of">
      <header>
        <h2 id="history-as-of">{say(historyPageTexts.asOf)}</h2>
      </header>
      <form
        className="in"
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <div className={styles.line}>
          <DayField label={say(historyPageTexts.asOfLabel)} value={day} onChange={setDay} />
          <Button onPress={show}>{say(historyPageTexts.asOfShow)}</Button>
        </div>
        <p className="small muted" role="status">
          {isRefused && day === ''
            ? say(historyPageTexts.asOfWrong, { pattern: say(fieldTexts.datePattern) })
            : say(historyPageTexts.asOfHelp)}
        </p>
      </form>
    </section>
  );
}
