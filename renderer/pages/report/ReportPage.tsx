import type { ReportVerdict } from '../../../shared/commands/reportSchemas';
import { dateText } from '../../../shared/i18n/dateText';
import { editionNames } from '../../../shared/i18n/editionTexts';
import { failureText } from '../../../shared/i18n/errorTexts';
import { unreadableTexts, verifyTexts } from '../../../shared/i18n/reportCheckTexts';
import { reportPageTexts } from '../../../shared/i18n/windowTexts/reportPageTexts';
import { shortFingerprint } from '../../../shared/report/fingerprintText';
import { api } from '../../api';
import { useApp } from '../../state/appStore';
import { chooseReport, leaveReport, openReportData } from '../../state/checkingReport';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { useAnswer } from '../../state/useAnswer';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { ReportRegister } from './ReportRegister';
import styles from './ReportPage.module.css';
import { ReportText } from './ReportText';
import type { ReadableReport } from './ReportText';

type ReportPageProps = { readonly handle: string; readonly fileName: string };

/** What can be said of a report that somebody handed over. */
export function ReportPage({ handle, fileName }: ReportPageProps) {
  const say = useSay();
  const language = useLanguage();
  const hasRegister = useApp((state) => state.opened !== undefined);
  const { answer } = useAnswer(() => api().verifyReport({ handle, language }));
  return (
    <div className="page">
      <div className="page-head">
        <div className="grow">
          <h1>{say(reportPageTexts.title)}</h1>
          <p>{fileName}</p>
        </div>
        <div className="row">
          <Button onPress={chooseReport}>{say(reportPageTexts.another)}</Button>
          <Button onPress={() => leaveReport(hasRegister)}>{say(reportPageTexts.back)}</Button>
        </div>
      </div>
      <div className={styles.parts}>
        {answer === undefined && <p role="status">{say(reportPageTexts.looking)}</p>}
        {answer?.ok === false && <Failed failure={failureText(language, answer.error)} />}
        {answer?.ok === true && <Verdict verdict={answer.value} handle={handle} />}
      </div>
    </div>
  );
}

function Failed({ failure }: { readonly failure: ReturnType<typeof failureText> }) {
  return (
    <Banner tone="bad" title={`${failure.title}.`}>
      {failure.what}
    </Banner>
  );
}

type VerdictProps = { readonly verdict: ReportVerdict; readonly handle: string };

function Verdict({ verdict, handle }: VerdictProps) {
  const say = useSay();
  const language = useLanguage();
  if (verdict.kind === 'unreadable') {
    return <Banner tone="bad" title={say(unreadableTexts[verdict.why])} />;
  }
  const { date, programVersion, fingerprint, edition, status, data, volume } = verdict;
  const isPart = volume !== null && volume.number > 0;
  const made = {
    date: dateText(language, date),
    version: programVersion,
    fingerprint: shortFingerprint(fingerprint),
    edition: say(editionNames[edition]),
    status: say(reportPageTexts[status]),
  };
  return (
    <>
      <p>{say(reportPageTexts.made, made)}</p>
      {volume !== null && <VolumeLine volume={volume} isWhole={data === 'whole'} />}
      {data === 'changed' && isPart && <Banner tone="bad" title={say(verifyTexts.partChanged)} />}
      {data === 'changed' && !isPart && (
        <Banner tone="bad" title={`${say(reportPageTexts.dataChanged)}.`}>
          {say(reportPageTexts.dataChangedWhat)}
        </Banner>
      )}
      <ReportText report={verdict} />
      <ReportRegister report={verdict} />
      {data !== 'none' && !isPart && (
        <div className="row wrap">
          <Button onPress={() => openReportData(handle)}>{say(reportPageTexts.open)}</Button>
          <span className="small muted">{say(reportPageTexts.openHelp)}</span>
        </div>
      )}
    </>
  );
}

type VolumeLineProps = {
  readonly volume: NonNullable<ReadableReport['volume']>;
  readonly isWhole: boolean;
};

/** Which document of which set it is, and how a person tells that it belongs there. */
function VolumeLine({ volume, isWhole }: VolumeLineProps) {
  const say = useSay();
  const { number, total, title, mainFileName } = volume;
  if (number === 0) return <p>{say(verifyTexts.mainVolume, { total })}</p>;
  return (
    <p>
      {say(verifyTexts.volume, { number, total, title, main: mainFileName })}{' '}
      {isWhole && say(verifyTexts.partWhole)}
    </p>
  );
}
