import { useWatch } from 'react-hook-form';
import { isValues } from '../../shared/fields/state';
import { fieldTexts } from '../../shared/i18n/formTexts';
import { retentionSentence } from '../../shared/report/retentionSentence';
import type { Retention } from '../../shared/report/retentionSentence';
import { useLanguage, useSay } from '../state/LanguageContext';

/** The term as the Word report will print it, while it is being filled in. */
export function RetentionPreview({ path }: { readonly path: string }) {
  const say = useSay();
  const language = useLanguage();
  const retention: unknown = useWatch({ name: path });
  // The form holds the members of this group; a number not yet in shape is only printed.
  const sentence = isValues(retention) ? retentionSentence(language, retention as Retention) : '';
  if (sentence === '') return null;
  return (
    <div className="inword">
      <span className="small muted">{say(fieldTexts.retentionSentence)}</span>
      <p>{sentence}</p>
    </div>
  );
}
