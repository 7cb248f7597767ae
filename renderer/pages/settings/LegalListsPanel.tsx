import { dateText } from '../../../shared/i18n/dateText';
import { numberText } from '../../../shared/i18n/text';
import { settingsTexts } from '../../../shared/i18n/windowTexts/settingsTexts';
import { LISTS } from '../../../shared/lists/lists';
import type { ValueList } from '../../../shared/lists/valueList';
import { useLanguage, useSay } from '../../state/LanguageContext';
import styles from './SettingsPage.module.css';

/** The lists that follow a law that moves, each with the day up to which it is known to hold. */
const DATED = Object.values<ValueList>(LISTS).filter(({ asOf }) => asOf !== undefined);

export function LegalListsPanel() {
  const say = useSay();
  const language = useLanguage();
  return (
    <section className={`panel ${styles.panel}`} id="settings-lists" aria-labelledby="lists-heading">
      <header>
        <h2 id="lists-heading" tabIndex={-1}>
          {say(settingsTexts.lists)}
        </h2>
      </header>
      <div className="in">
        <table className="table" aria-labelledby="lists-heading">
          <thead>
            <tr>
              <th scope="col">{say(settingsTexts.list)}</th>
              <th scope="col" className="num">
                {say(settingsTexts.size)}
              </th>
              <th scope="col">{say(settingsTexts.asOf)}</th>
            </tr>
          </thead>
          <tbody>
            {DATED.map(({ title, items, asOf = '' }) => (
              <tr key={title.nl}>
                <td>{say(title)}</td>
                <td className="num">{numberText(language, items.length)}</td>
                <td className="nowrap">{dateText(language, asOf)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={`small muted ${styles.note}`}>{say(settingsTexts.listsHelp)}</p>
      </div>
    </section>
  );
}
