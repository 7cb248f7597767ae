import { useState } from 'react';
import type { Opened } from '../../../shared/commands/contract';
import { LANGUAGES, sayCount } from '../../../shared/i18n/text';
import type { Language } from '../../../shared/i18n/text';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { ExportCheck } from './ExportCheck';
import { ExportMake } from './ExportMake';
import styles from './ExportPage.module.css';

/** The Word report: in which language, what its reader will miss, and making it. */
export function ExportPage() {
  const opened = useApp((state) => state.opened);
  return opened && <Export opened={opened} />;
}

function Export({ opened }: { readonly opened: Opened }) {
  const say = useSay();
  const language = useLanguage();
  const [reportLanguage, setReportLanguage] = useState<Language>(language);
  const { register } = opened;
  return (
    <div className="page">
      <div className="page-head">
        <div className="grow">
          <h1>{say(exportPageTexts.title)}</h1>
          <p>{say(exportPageTexts.lead)}</p>
        </div>
      </div>
      <div className={styles.steps}>
        <section className="panel" aria-labelledby="export-contents">
          <header>
            <h2 id="export-contents">{say(exportPageTexts.contents)}</h2>
          </header>
          <div className={`in ${styles.contents}`}>
            <p>
              {say(exportPageTexts.whole, {
                activities: sayCount(language, exportPageTexts.activityCount, register.activities.length),
                processorRecords: sayCount(
                  language,
                  exportPageTexts.processorCount,
                  register.processorRecords.length,
                ),
              })}
            </p>
            <fieldset>
              <legend>{say(exportPageTexts.language)}</legend>
              <p className="help">{say(exportPageTexts.languageHelp)}</p>
              {LANGUAGES.map((choice) => (
                <label key={choice} className="radio">
                  <input
                    type="radio"
                    name="report-language"
                    checked={reportLanguage === choice}
                    onChange={() => setReportLanguage(choice)}
                  />
                  <span>{say(exportPageTexts.languages[choice])}</span>
                </label>
              ))}
            </fieldset>
          </div>
        </section>
        <ExportCheck />
        <ExportMake language={reportLanguage} />
      </div>
    </div>
  );
}
