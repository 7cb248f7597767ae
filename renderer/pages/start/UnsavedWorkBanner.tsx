import { useId } from 'react';
import type { UnsavedWork } from '../../../shared/commands/recoveryPort';
import { checkTexts } from '../../../shared/i18n/checkTexts';
import { failureText } from '../../../shared/i18n/errorTexts';
import { momentText } from '../../../shared/i18n/moments';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { startTexts } from '../../../shared/i18n/windowTexts/startTexts';
import { api } from '../../api';
import { setApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { restoreUnsaved } from '../../state/opening';
import { useAnswer } from '../../state/useAnswer';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import styles from './UnsavedWorkBanner.module.css';

type UnsavedWorkBannerProps = {
  /** Only work in this register; all of it where no register is open. */
  readonly registerId?: string;
};

/** Work that was never saved because the program stopped: what, where, since when, and the two ways on. */
export function UnsavedWorkBanner({ registerId }: UnsavedWorkBannerProps) {
  const say = useSay();
  const language = useLanguage();
  const { answer, ask } = useAnswer(() => api().unsavedWork());
  if (answer?.ok === false) {
    const { title, what } = failureText(language, answer.error);
    return (
      <Banner tone="bad" title={`${title}.`}>
        {what}
      </Banner>
    );
  }
  const kept = (answer?.value ?? []).filter((work) => (registerId ?? work.registerId) === work.registerId);
  const [latest] = kept;
  if (latest === undefined) return null;
  return (
    <Banner
      tone="warn"
      title={say(startTexts.unsavedTitle, { moment: momentText(language, new Date(latest.at), new Date()) })}
    >
      {say(startTexts.unsavedText)}
      <ul className={styles.entries}>
        {kept.map((work) => (
          <Entry key={`${work.registerId} ${work.recordId}`} work={work} onForgotten={ask} />
        ))}
      </ul>
    </Banner>
  );
}

type EntryProps = { readonly work: UnsavedWork; readonly onForgotten: () => void };

function Entry({ work, onForgotten }: EntryProps) {
  const say = useSay();
  const language = useLanguage();
  const record = work.recordName || say(checkTexts.noName);
  const entryId = useId();
  const { registerId, recordId } = work;
  async function forget() {
    const result = await api().forgetUnsaved({ registerId, recordId });
    if (!result.ok) setApp({ problem: result.error });
    onForgotten();
  }
  return (
    <li>
      <span className="grow" id={entryId}>
        {say(startTexts.unsavedWhere, { record, register: work.registerTitle || say(shellTexts.untitled) })}
        <span className="small muted">
          {' · '}
          {say(startTexts.unsavedSince, { moment: momentText(language, new Date(work.at), new Date()) })}
        </span>
      </span>
      <Button isSmall describedBy={entryId} onPress={() => void restoreUnsaved(work)}>
        {say(startTexts.restore)}
      </Button>
      <Button
        isSmall
        variant="quiet"
        describedBy={entryId}
        onPress={() => setApp({ question: { kind: 'forget', name: record, then: () => void forget() } })}
      >
        {say(startTexts.forget)}
      </Button>
    </li>
  );
}
