import { useCallback } from 'react';
import { shellTexts } from '../../shared/i18n/windowTexts/shellTexts';
import { undoTexts } from '../../shared/i18n/windowTexts/undoTexts';
import { setApp, useApp } from '../state/appStore';
import { useLanguage, useSay } from '../state/LanguageContext';
import { undoSaved } from '../state/undoing';
import { Toast } from '../ui/Toast';
import { toastText } from './toastText';
import styles from './Toasts.module.css';

/** The last success; a failure never stands here, because it would go away. */
export function Toasts() {
  const say = useSay();
  const language = useLanguage();
  const toast = useApp((state) => state.toast);
  const close = useCallback(() => setApp({ toast: undefined }), []);
  const hasStep = useApp((state) => (state.opened?.undo ?? null) !== null);
  if (!toast) return null;
  const isUndoable =
    hasStep &&
    [
      'recordSaved',
      'renamed',
      'decided',
      'delivered',
      'severalChanged',
      'severalAdded',
      'partiesMerged',
    ].includes(toast.kind);
  return (
    <div className={styles.place}>
      <Toast
        text={toastText(toast, language)}
        closeLabel={say(shellTexts.close)}
        onClose={close}
        action={isUndoable ? { label: say(undoTexts.undo), onPress: undoSaved } : undefined}
      />
    </div>
  );
}
