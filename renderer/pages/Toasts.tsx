import { useCallback } from 'react';
import { collectionTexts } from '../../shared/i18n/windowTexts/collectionTexts';
import { saveTexts } from '../../shared/i18n/windowTexts/recordTexts';
import { shellTexts } from '../../shared/i18n/windowTexts/shellTexts';
import { setApp, useApp } from '../state/appStore';
import { useSay } from '../state/LanguageContext';
import { Toast } from '../ui/Toast';
import styles from './Toasts.module.css';

/** The last success; a failure never stands here, because it would go away. */
export function Toasts() {
  const say = useSay();
  const toast = useApp((state) => state.toast);
  const close = useCallback(() => setApp({ toast: undefined }), []);
  if (!toast) return null;
  const text =
    toast.kind === 'recordSaved'
      ? say(saveTexts.saved, { record: toast.name || say(collectionTexts[toast.collection].unnamed) })
      : say(shellTexts.savedAs, { file: toast.name });
  return (
    <div className={styles.place}>
      <Toast text={text} closeLabel={say(shellTexts.close)} onClose={close} />
    </div>
  );
}
