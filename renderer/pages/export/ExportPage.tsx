import type { Opened } from '../../../shared/commands/contract';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { ExportCheck } from './ExportCheck';
import { ExportDeliveries } from './ExportDeliveries';
import { ExportContents } from './ExportContents';
import { ExportMake } from './ExportMake';
import styles from './ExportPage.module.css';

/** The Word report: for whom and in which language, what its reader will miss, and making it. */
export function ExportPage() {
  const opened = useApp((state) => state.opened);
  return opened && <Export opened={opened} />;
}

function Export({ opened }: { readonly opened: Opened }) {
  const say = useSay();
  return (
    <div className="page">
      <div className="page-head">
        <div className="grow">
          <h1>{say(exportPageTexts.title)}</h1>
          <p>{say(exportPageTexts.lead)}</p>
        </div>
      </div>
      <div className={styles.steps}>
        <ExportContents register={opened.register} />
        <ExportCheck />
        <ExportMake />
        <ExportDeliveries deliveries={opened.register.deliveries} />
      </div>
    </div>
  );
}
