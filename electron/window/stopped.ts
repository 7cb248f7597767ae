import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { dialogTexts } from '../../shared/i18n/menuTexts';
import { say } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';

/** Says why a window that keeps stopping is going to close, and closes it. */
export async function showStopped(window: BrowserWindow, language: Language): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'error',
    message: say(language, dialogTexts.stopped),
    detail: say(language, dialogTexts.stoppedTwice),
    buttons: [say(language, dialogTexts.close)],
  });
  window.destroy();
}
