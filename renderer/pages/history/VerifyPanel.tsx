import { Link2, OctagonAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { CommandOutput } from '../../../shared/commands/contract';
import type { Failure } from '../../../shared/errors';
import { failureText } from '../../../shared/i18n/errorTexts';
import { numberText } from '../../../shared/i18n/text';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { api } from '../../api';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Tag';
import { TextField } from '../../ui/TextField';
import styles from './HistoryPage.module.css';

type Verdict = CommandOutput<'verifyHistory'>;

/** Whether the history is what it was, and what that proves and does not prove. */
export function VerifyPanel() {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [known, setKnown] = useState('');
  const [verdict, setVerdict] = useState<Verdict>();
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setBusy] = useState(false);
  const verify = async () => {
    setBusy(true);
    const result = await api().verifyHistory({ language, knownFingerprint: known.replaceAll(/\s/g, '') });
    setBusy(false);
    setVerdict(result.ok ? result.value : undefined);
    setFailure(result.ok ? undefined : result.error);
  };
  return (
    <section className="panel" aria-labelledby="history-verify">
      <header>
        <h2 id="history-verify">{say(historyPageTexts.verify)}</h2>
        {verdict && (
          <span className="more">
            <Tag
              tone={verdict.isGood ? 'good' : 'bad'}
              icon={verdict.isGood ? Link2 : OctagonAlert}
              label={
                verdict.isGood
                  ? `${numberText(language, verdict.entries)} ${say(historyPageTexts.verifyGood)}`
                  : say(historyPageTexts.verifyBad)
              }
            />
          </span>
        )}
      </header>
      <form
        className="in"
        onSubmit={(event) => {
          event.preventDefault();
          void verify();
        }}
      >
        <label htmlFor={id}>{say(historyPageTexts.known)}</label>
        <div className={styles.line}>
          <TextField id={id} value={known} onChange={setKnown} describedBy={`${id}-help`} />
          <Button unavailable={isBusy ? '' : undefined} onPress={() => void verify()}>
            {say(historyPageTexts.verifyNow)}
          </Button>
        </div>
        <p className="small muted" id={`${id}-help`}>
          {say(historyPageTexts.knownHelp)}
        </p>
        <div role="status">
          {isBusy && <p>{say(historyPageTexts.verifying)}</p>}
          {failure && <p>{failureText(language, failure).what}</p>}
          {verdict && <Words verdict={verdict} />}
        </div>
      </form>
    </section>
  );
}

function Words({ verdict }: { readonly verdict: Verdict }) {
  const say = useSay();
  return (
    <>
      <h3 className="small">{say(historyPageTexts.proves)}</h3>
      <ul className={styles.words}>
        {verdict.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="small">
        {say(historyPageTexts.fingerprint)}: <code className={styles.code}>{verdict.fingerprint}</code>
      </p>
    </>
  );
}
