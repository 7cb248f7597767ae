import type { ReportVerdict } from '../../../shared/commands/reportSchemas';
import { verifyTexts } from '../../../shared/i18n/reportCheckTexts';
import { sayCount } from '../../../shared/i18n/text';
import { reportPageTexts } from '../../../shared/i18n/windowTexts/reportPageTexts';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import styles from './ReportPage.module.css';

export type ReadableReport = Extract<ReportVerdict, { readonly kind: 'report' }>;

/** Whether the text is as the data gives it, and where it is not. */
export function ReportText({ report }: { readonly report: ReadableReport }) {
  const say = useSay();
  const language = useLanguage();
  const version = useApp((state) => state.program.version);
  const { text, changes, changeCount, programVersion } = report;
  if (text === 'unchanged') {
    return (
      <Banner tone="good" title={`${say(reportPageTexts.unchanged)}.`}>
        {say(reportPageTexts.unchangedWhat)}
      </Banner>
    );
  }
  if (text === 'notCompared') {
    return (
      <Banner tone="info" title={`${say(reportPageTexts.notCompared)}.`}>
        {say(reportPageTexts.notComparedWhat)}
      </Banner>
    );
  }
  const title =
    text === 'all' ? say(reportPageTexts.all) : sayCount(language, reportPageTexts.changed, changeCount);
  return (
    <>
      <Banner tone="bad" title={`${title}.`}>
        {text === 'changed' && say(reportPageTexts.changedWhat)}
        {programVersion !== version && ` ${say(reportPageTexts.otherProgram, { version })}`}
      </Banner>
      {changes.length > 0 && <Changes changes={changes} />}
    </>
  );
}

function Changes({ changes }: Pick<ReadableReport, 'changes'>) {
  const say = useSay();
  const { place, expected, found, gone, notThere } = reportPageTexts;
  return (
    <table className={`table ${styles.changes ?? ''}`}>
      <thead>
        <tr>
          {[place, expected, found].map((text) => (
            <th scope="col" key={text.en}>
              {say(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          <tr key={index}>
            <th scope="row">
              {[change.chapter, change.section, change.field].filter((part) => part !== '').join(' · ') ||
                say(verifyTexts.headerOrFooter)}
            </th>
            <td>{change.expected || <span className="muted">{say(notThere)}</span>}</td>
            <td>{change.found || <span className="muted">{say(gone)}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
