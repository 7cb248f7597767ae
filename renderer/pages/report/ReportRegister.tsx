import { sayCount } from '../../../shared/i18n/text';
import { reportPageTexts } from '../../../shared/i18n/windowTexts/reportPageTexts';
import { shortFingerprint } from '../../../shared/report/fingerprintText';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import styles from './ReportPage.module.css';
import type { ReadableReport } from './ReportText';

/** How the open register compares with the version that the report was made from. */
export function ReportRegister({ report }: { readonly report: ReadableReport }) {
  const say = useSay();
  const language = useLanguage();
  const { register, fingerprint, registerFingerprint, since } = report;
  const versions = {
    fingerprint: shortFingerprint(fingerprint),
    now: shortFingerprint(registerFingerprint),
  };
  if (register === 'same') return <Banner tone="good" title={`${say(reportPageTexts.same)}.`} />;
  if (register === 'none') return <Banner tone="info" title={`${say(reportPageTexts.noRegister)}.`} />;
  if (register === 'foreign') return <Banner tone="warn" title={`${say(reportPageTexts.foreign)}.`} />;
  return (
    <>
      <Banner tone="warn" title={`${say(reportPageTexts.other, versions)}.`}>
        {since.length > 0 && `${sayCount(language, reportPageTexts.since, since.length)}.`}
      </Banner>
      {since.length > 0 && (
        <dl className={styles.since}>
          {since.map(({ name, sentences }, index) => (
            <div key={index}>
              <dt>{name}</dt>
              {sentences.map((sentence) => (
                <dd key={sentence}>{`${sentence}.`}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
