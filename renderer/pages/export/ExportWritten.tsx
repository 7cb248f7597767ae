import { FolderOpen } from 'lucide-react';
import type { CommandOutput } from '../../../shared/commands/contract';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { exportVolumesTexts } from '../../../shared/i18n/windowTexts/exportVolumesTexts';
import { showInFolder } from '../../state/exporting';
import { useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import styles from './ExportPage.module.css';
import { ExportPdf } from './ExportPdf';

type WrittenProps = { readonly written: NonNullable<CommandOutput<'exportWord'>> };

/** Where the document is that was made, or the documents of a set. */
export function ExportWritten({ written }: WrittenProps) {
  const say = useSay();
  const { handle, fileName, folder, volumes } = written;
  const isSet = volumes.length > 0;
  const title = isSet
    ? say(exportVolumesTexts.done, { count: volumes.length + 1 })
    : say(exportPageTexts.done, { file: fileName });
  return (
    <>
      <Banner
        tone="good"
        title={title}
        actions={
          <Button isSmall onPress={() => void showInFolder(handle)}>
            <FolderOpen className="i s" aria-hidden="true" />
            {say(exportPageTexts.show)}
          </Button>
        }
      >
        {isSet ? say(exportVolumesTexts.where, { folder }) : say(exportPageTexts.doneWhere, { folder })}
      </Banner>
      {isSet ? <Files written={written} /> : <ExportPdf key={handle} handle={handle} />}
    </>
  );
}

function Files({ written: { handle, fileName, volumes } }: WrittenProps) {
  const say = useSay();
  const files = [{ handle, fileName, title: say(exportVolumesTexts.main) }, ...volumes];
  return (
    <ul className={styles.files} aria-label={say(exportVolumesTexts.files)}>
      {files.map((file) => (
        <li key={file.handle}>
          <span className="grow">
            {file.fileName} <span className="small muted">{file.title}</span>
          </span>
          <ExportPdf handle={file.handle} fileName={file.fileName} />
        </li>
      ))}
    </ul>
  );
}
