import { useCallback } from 'react';
import { say as sayIn, sayCount } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import { collectionTexts } from '../../shared/i18n/windowTexts/collectionTexts';
import { saveTexts } from '../../shared/i18n/windowTexts/recordTexts';
import { shellTexts } from '../../shared/i18n/windowTexts/shellTexts';
import { setApp, useApp } from '../state/appStore';
import type { Toast as Success } from '../state/appStore';
import { useLanguage, useSay } from '../state/LanguageContext';
import { Toast } from '../ui/Toast';
import styles from './Toasts.module.css';

/** The last success; a failure never stands here, because it would go away. */
export function Toasts() {
  const say = useSay();
  const language = useLanguage();
  const toast = useApp((state) => state.toast);
  const close = useCallback(() => setApp({ toast: undefined }), []);
  if (!toast) return null;
  return (
    <div className={styles.place}>
      <Toast text={wordsOf(toast, language)} closeLabel={say(shellTexts.close)} onClose={close} />
    </div>
  );
}

function wordsOf(toast: Success, language: Language): string {
  switch (toast.kind) {
    case 'recordSaved': {
      const record = toast.name || sayIn(language, collectionTexts[toast.collection].unnamed);
      const saved = sayIn(language, saveTexts.saved, { record });
      return toast.others === 0 ? saved : `${saved} ${sayCount(language, saveTexts.othersToo, toast.others)}`;
    }
    case 'savedAs':
      return sayIn(language, shellTexts.savedAs, { file: toast.name });
    case 'renamed':
      return sayIn(language, shellTexts.renamed, { title: toast.title });
  }
}
