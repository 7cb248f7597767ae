import { retentionFormTexts } from '../../../shared/i18n/retentionFormTexts';
import { LANGUAGES } from '../../../shared/i18n/text';
import { retentionSentence } from '../../../shared/report/retentionSentence';
import { useSay } from '../../state/LanguageContext';
import { useRetention } from './useRetention';

/** The term in the very words of the Word report, in both of its languages, while it is being filled in. */
export function RetentionInWord() {
  const say = useSay();
  const retention = useRetention();
  if (retention === undefined || retentionSentence('nl', retention) === '') return null;
  return (
    <div className="inword">
      <span className="small muted">{say(retentionFormTexts.inReport)}</span>
      {LANGUAGES.map((language) => (
        <p key={language} lang={language}>
          {retentionSentence(language, retention)}
        </p>
      ))}
    </div>
  );
}
