import { TriangleAlert } from 'lucide-react';
import type { RecentFile } from '../../../shared/commands/contract';
import { failureText } from '../../../shared/i18n/errorTexts';
import { momentText } from '../../../shared/i18n/moments';
import { sayCount } from '../../../shared/i18n/text';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { startTexts } from '../../../shared/i18n/windowTexts/startTexts';
import { api } from '../../api';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { openRecent } from '../../state/opening';
import { useAnswer } from '../../state/useAnswer';
import { Banner } from '../../ui/Banner';
import { EmptyState } from '../../ui/EmptyState';
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
      {answer?.ok === true && answer.value.length > 0 && <RecentTable files={answer.value} />}
    </section>
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
  const contents = [
    sayCount(language, startTexts.activityCount, file.activities),
    sayCount(language, startTexts.processorCount, file.processorRecords),
  ].join(', ');
  return (
    <tr>
      <td>
        <button type="button" className={styles.open} onClick={() => openRecent(file.handle)}>
          {file.title || say(shellTexts.untitled)}
        </button>
        <div className="small muted">{file.fileName}</div>
      </td>
      <td className="small">
        <div className={styles.folder}>{file.folder}</div>
        {!file.isThere && <Tag tone="warn" icon={TriangleAlert} label={say(startTexts.gone)} />}
      </td>
      <td className="small nowrap">{momentText(language, new Date(file.openedAt), new Date())}</td>
      <td className="small">{contents}</td>
    </tr>
  );
}
