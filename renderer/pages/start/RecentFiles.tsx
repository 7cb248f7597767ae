import { ArchiveRestore, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { RecentFile } from '../../../shared/commands/contract';
import { isLockedName } from '../../../shared/commands/lockNames';
import { failureText } from '../../../shared/i18n/errorTexts';
import { momentText } from '../../../shared/i18n/moments';
import { sayCount } from '../../../shared/i18n/text';
import { lockWindowTexts } from '../../../shared/i18n/windowTexts/lockTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { startTexts } from '../../../shared/i18n/windowTexts/startTexts';
import { folded, wordsIn } from '../../../shared/search/searchText';
import { api } from '../../api';
import { showBackups } from '../../state/backups';
import { showInFolder } from '../../state/exporting';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { openRecent, openRecentBackups } from '../../state/opening';
import { useAnswer } from '../../state/useAnswer';
import { ActionMenu } from '../../ui/ActionMenu';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SearchField } from '../../ui/SearchField';
import { Tag } from '../../ui/Tag';
import styles from './RecentFiles.module.css';

/** The registers that were open on this computer, latest first. */
export function RecentFiles() {
  const say = useSay();
  const language = useLanguage();
  const { answer } = useAnswer(() => api().recentFiles());
  return (
    <section className={styles.recent} aria-labelledby="recent">
      <h2 id="recent">{say(startTexts.recent)}</h2>
      {answer?.ok === false && (
        <Banner tone="bad" title={`${failureText(language, answer.error).title}.`}>
          {failureText(language, answer.error).what}
        </Banner>
      )}
      {answer?.ok === true && answer.value.length === 0 && (
        <EmptyState title={say(startTexts.noRecent)} text={say(startTexts.noRecentHelp)} />
      )}
      {answer?.ok === true && answer.value.length > 0 && <Found files={answer.value} />}
    </section>
  );
}

/** As many as are seen at a glance need no search. */
const SEARCHED_FROM = 5;

function Found({ files }: { readonly files: readonly RecentFile[] }) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const words = wordsIn(query);
  const found = files.filter(({ title, fileName, folder }) =>
    words.every((word) => folded(`${title} ${fileName} ${folder}`).includes(word)),
  );
  return (
    <>
      {files.length >= SEARCHED_FROM && (
        <SearchField
          label={say(startTexts.searchRecent)}
          clearLabel={say(startTexts.clearSearch)}
          value={query}
          onChange={setQuery}
        />
      )}
      {found.length > 0 ? (
        <RecentTable files={found} />
      ) : (
        <p role="status">{say(startTexts.noneFound, { query })}</p>
      )}
      <div>
        <Button variant="quiet" isSmall onPress={showBackups}>
          <ArchiveRestore className="i s" aria-hidden="true" />
          {say(startTexts.backupFolder)}
        </Button>
      </div>
    </>
  );
}

function RecentTable({ files }: { readonly files: readonly RecentFile[] }) {
  const say = useSay();
  return (
    <div className={`panel ${styles.panel}`}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(startTexts.columnRegister)}</th>
            <th scope="col">{say(startTexts.columnPlace)}</th>
            <th scope="col">{say(startTexts.columnOpened)}</th>
            <th scope="col">{say(startTexts.columnContents)}</th>
            <th scope="col">
              <span className="sr">{say(startTexts.columnActions)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <RecentRow key={file.handle} file={file} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RecentRow({ file }: { readonly file: RecentFile }) {
  const say = useSay();
  const language = useLanguage();
  const isLocked = isLockedName(file.fileName);
  const contents = [
    sayCount(language, startTexts.activityCount, file.activities),
    sayCount(language, startTexts.processorCount, file.processorRecords),
  ].join(', ');
  return (
    <tr>
      <td>
        <button type="button" className={styles.open} onClick={() => openRecent(file.handle)}>
          {file.title || (isLocked ? plainName(file.fileName) : say(shellTexts.untitled))}
        </button>
        <div className="small muted">{file.fileName}</div>
      </td>
      <td className="small">
        <div className={styles.folder}>{file.folder}</div>
        {!file.isThere && <Tag tone="warn" icon={TriangleAlert} label={say(startTexts.gone)} />}
      </td>
      <td className="small nowrap">{momentText(language, new Date(file.openedAt), new Date())}</td>
      <td className="small">{isLocked ? say(lockWindowTexts.inHeader) : contents}</td>
      <td>
        <ActionMenu
          label={say(startTexts.moreAbout, { register: file.title || say(shellTexts.untitled) })}
          actions={[
            { label: say(startTexts.showBackups), onPress: () => openRecentBackups(file.handle) },
            { label: say(startTexts.showFolder), onPress: () => void showInFolder(file.handle) },
          ]}
        />
      </td>
    </tr>
  );
}

/** Of what stands in a locked register nothing is noted, so it goes by the name of its file. */
function plainName(fileName: string): string {
  return fileName.replace(/(\.ropa)?(\.json)?\.age$/i, '');
}
