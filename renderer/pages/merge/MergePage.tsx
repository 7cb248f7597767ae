import { GitMerge } from 'lucide-react';
import type { Opened } from '../../../shared/commands/contract';
import { momentText } from '../../../shared/i18n/moments';
import { policyTexts } from '../../../shared/i18n/policyTexts';
import type { Text } from '../../../shared/i18n/text';
import { mergePageTexts } from '../../../shared/i18n/windowTexts/mergePageTexts';
import { lockWindowTexts } from '../../../shared/i18n/windowTexts/lockTexts';
import { failureText } from '../../../shared/i18n/errorTexts';
import { isOn } from '../../../shared/policy/policy';
import { api } from '../../api';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { givePassphrase } from '../../state/locking';
import { chooseToMerge, goToMerge } from '../../state/merging';
import { useAnswer } from '../../state/useAnswer';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { PassphraseForm } from '../locking/PassphraseForm';
import { Merging } from './Merging';
import styles from './MergePage.module.css';

/** One register out of two copies: what comes in, what only a person can decide, and nothing written before that. */
export function MergePage({ handle }: { readonly handle: string }) {
  const say = useSay();
  const opened = useApp((state) => state.opened);
  const mayMerge = useApp(({ managed }) => isOn('merge', managed.policy));
  if (!opened) return null;
  const why = reasonAgainst(opened, mayMerge);
  if (why !== undefined) {
    return (
      <div className="page">
        <div className="page-head">
          <div className="grow">
            <h1>{say(mergePageTexts.title)}</h1>
            <p>{say(why)}</p>
          </div>
        </div>
      </div>
    );
  }
  return handle === '' ? <ChooseFile /> : <Looked key={opened.register.id} handle={handle} />;
}

function reasonAgainst({ access, path }: Opened, mayMerge: boolean): Text | undefined {
  if (!mayMerge) return policyTexts.switchedOff;
  if (access !== 'writable') return mergePageTexts.readOnly;
  return path === '' ? mergePageTexts.noFile : undefined;
}

function ChooseFile() {
  const say = useSay();
  const language = useLanguage();
  const copies = useApp((state) => state.copies);
  return (
    <div className="page">
      <div className="page-head">
        <div className="grow">
          <h1>{say(mergePageTexts.title)}</h1>
          <p className="muted">{say(mergePageTexts.none)}</p>
        </div>
        <Button variant="primary" onPress={chooseToMerge}>
          <GitMerge className="i" aria-hidden="true" />
          {say(mergePageTexts.choose)}
        </Button>
      </div>
      {copies.length > 0 && (
        <section className="panel" aria-labelledby="merge-found">
          <header>
            <h2 id="merge-found">{say(mergePageTexts.found)}</h2>
          </header>
          <ul className={`in ${styles.found}`}>
            {copies.map(({ handle, fileName, changedAt }) => (
              <li key={handle}>
                <span className="grow">
                  <b>{fileName}</b>{' '}
                  <span className="small muted">
                    {say(mergePageTexts.foundAt, {
                      moment: momentText(language, new Date(changedAt), new Date()),
                    })}
                  </span>
                </span>
                <Button isSmall onPress={() => goToMerge(handle)}>
                  {say(mergePageTexts.copiesMerge)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Looked({ handle }: { readonly handle: string }) {
  const say = useSay();
  const language = useLanguage();
  const { answer, ask } = useAnswer(() => api().mergePreview({ handle, language }));
  if (answer === undefined) {
    return (
      <div className="page">
        <h1>{say(mergePageTexts.title)}</h1>
        <p role="status">{say(mergePageTexts.reading)}</p>
      </div>
    );
  }
  if (!answer.ok && answer.error.code === 'passphraseNeeded') {
    return (
      <div className="page">
        <h1>{say(mergePageTexts.title)}</h1>
        <p>{say(lockWindowTexts.otherPassphrase)}</p>
        <PassphraseForm
          onGive={async (passphrase) => {
            const wrong = await givePassphrase(handle, passphrase);
            if (wrong === undefined) ask();
            return wrong;
          }}
        />
      </div>
    );
  }
  if (!answer.ok) {
    const { title, what } = failureText(language, answer.error);
    return (
      <div className="page">
        <h1>{say(mergePageTexts.title)}</h1>
        <Banner
          tone="bad"
          title={`${title}.`}
          actions={
            <Button isSmall onPress={chooseToMerge}>
              {say(mergePageTexts.choose)}
            </Button>
          }
        >
          {what}
        </Banner>
      </div>
    );
  }
  return <Merging preview={answer.value} onLookAgain={ask} />;
}
