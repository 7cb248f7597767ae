import { File, Lock } from 'lucide-react';
import { dateText } from '../../../shared/i18n/dateText';
import { momentText } from '../../../shared/i18n/moments';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { listsAsOf } from '../../../shared/lists/asOf';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { OthersPresent } from './OthersPresent';

/** Which file, where it is, when it was saved, and how fresh the law in the lists is. */
export function StatusLine() {
  const say = useSay();
  const language = useLanguage();
  const opened = useApp((state) => state.opened);
  const savedAt = useApp((state) => state.savedAt);
  const isStandIn = useApp((state) => state.program.isStandIn);
  const Icon = opened?.access === 'writable' ? File : Lock;
  return (
    <footer className="status" aria-label={say(shellTexts.statusLine)}>
      <span>
        <Icon className="i s" aria-hidden="true" />
        {opened?.fileName || say(shellTexts.statusNoFile)}
      </span>
      {opened !== undefined && opened.folder !== '' && (
        <span className="status-folder" title={opened.folder}>
          {say(shellTexts.folder, { folder: opened.folder })}
        </span>
      )}
      {savedAt && (
        <span>{say(shellTexts.statusSaved, { moment: momentText(language, savedAt, new Date()) })}</span>
      )}
      <OthersPresent />
      <span className="end">{isStandIn && say(shellTexts.standIn)}</span>
      <span className="hide-narrow">{say(shellTexts.lists, { day: dateText(language, listsAsOf()) })}</span>
    </footer>
  );
}
