import { CircleCheck, CircleDashed, GitMerge } from 'lucide-react';
import { useState } from 'react';
import type { CommandInput, CommandOutput } from '../../../shared/commands/contract';
import type { Failure } from '../../../shared/errors';
import { failureText } from '../../../shared/i18n/errorTexts';
import { momentText } from '../../../shared/i18n/moments';
import { sayCount } from '../../../shared/i18n/text';
import {
  mergePageTexts,
  saveConflictTexts,
  sideTexts,
} from '../../../shared/i18n/windowTexts/mergePageTexts';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { finishMerge } from '../../state/merging';
import { goTo } from '../../state/navigation';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { ConflictCard } from './ConflictCard';
import { IncomingPanel, keyOfPlace } from './IncomingPanel';
import styles from './MergePage.module.css';
import { OutcomePanels } from './OutcomePanels';

export type Preview = CommandOutput<'mergePreview'>;
type Choices = CommandInput<'mergeFinish'>['choices'];

type MergingProps = { readonly preview: Preview; readonly onLookAgain: () => void };

/** A merge that was looked at, with the choices that were made so far. */
export function Merging({ preview, onLookAgain }: MergingProps) {
  const say = useSay();
  const language = useLanguage();
  const [choices, setChoices] = useState<Choices>({});
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setBusy] = useState(false);
  const { conflicts, incoming, handle, seen, fileName, lastBy } = preview;
  const open = conflicts.filter(({ id }) => choices[id] === undefined);
  const asksAbout = new Set(conflicts.map(keyOfPlace));
  const theirsLabel = lastBy === '' ? say(sideTexts.otherFile) : say(sideTexts.theirs, { name: lastBy });
  const choose = (id: string, choice: Choices[string]) =>
    setChoices((before) => ({ ...before, [id]: choice }));
  const keepMine = () =>
    setChoices((before) => ({
      ...Object.fromEntries(open.map(({ id }) => [id, 'mine' as const])),
      ...before,
    }));
  const finish = async () => {
    const out = incoming.filter((one) => leftOut.has(keyOfPlace(one)) && !asksAbout.has(keyOfPlace(one)));
    const places = out.map(({ part, recordId }) => ({ part, recordId }));
    const known = new Set(conflicts.map(({ id }) => id));
    const answers = Object.fromEntries(Object.entries(choices).filter(([id]) => known.has(id)));
    setBusy(true);
    const problem = await finishMerge({ handle, seen, choices: answers, leftOut: places }, fileName);
    setBusy(false);
    setFailure(problem);
    if (problem?.code === 'mergeOutdated') onLookAgain();
  };
  return (
    <div className="page flush">
      <div className={styles.page}>
        <Head preview={preview} />
        {failure && <Failed failure={failure} />}
        <div className={styles.columns}>
          <section className={styles.stack} aria-labelledby="merge-questions">
            <div className="row between">
              <h2 id="merge-questions">
                {conflicts.length === 0
                  ? say(mergePageTexts.noConflicts)
                  : sayCount(language, mergePageTexts.conflicts, conflicts.length)}
              </h2>
              {conflicts.length > 0 && (
                <span className="small">
                  {say(mergePageTexts.chosen, {
                    done: conflicts.length - open.length,
                    total: conflicts.length,
                  })}
                </span>
              )}
            </div>
            {conflicts.length === 0 && <p>{say(mergePageTexts.noConflictsText)}</p>}
            {conflicts.map((question) => (
              <ConflictCard
                key={question.id}
                question={question}
                theirsLabel={theirsLabel}
                choice={choices[question.id]}
                onChoose={(choice) => choose(question.id, choice as Choices[string])}
              />
            ))}
          </section>
          <aside className={styles.stack}>
            <IncomingPanel
              incoming={incoming}
              asksAbout={asksAbout}
              leftOut={leftOut}
              onChange={setLeftOut}
            />
            <OutcomePanels preview={preview} />
          </aside>
        </div>
      </div>
      <MergeBar left={open.length} isBusy={isBusy} onKeepMine={keepMine} onFinish={() => void finish()} />
    </div>
  );
}

type MergeBarProps = {
  /** Questions without an answer. */
  readonly left: number;
  readonly isBusy: boolean;
  readonly onKeepMine: () => void;
  readonly onFinish: () => void;
};

function MergeBar({ left, isBusy, onKeepMine, onFinish }: MergeBarProps) {
  const say = useSay();
  const language = useLanguage();
  const Icon = left === 0 ? CircleCheck : CircleDashed;
  return (
    <section className="savebar" aria-label={say(mergePageTexts.bar)} data-region>
      <div className="state" role="status">
        <Icon className="i" aria-hidden="true" />
        <b>{left === 0 ? say(mergePageTexts.allChosen) : sayCount(language, saveConflictTexts.left, left)}</b>
        <span className="muted hide-narrow">{say(mergePageTexts.notYet)}</span>
      </div>
      <div className="acts">
        {left > 0 && <Button onPress={onKeepMine}>{say(saveConflictTexts.restMine)}</Button>}
        <Button variant="primary" unavailable={left > 0 || isBusy ? '' : undefined} onPress={onFinish}>
          <GitMerge className="i" aria-hidden="true" />
          {say(mergePageTexts.finish)}
        </Button>
      </div>
    </section>
  );
}

function Head({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const language = useLanguage();
  const mine = useApp((state) => state.opened?.fileName ?? '');
  const { fileName, lastAt, lastBy, commonAt } = preview;
  const moment = (at: string) => momentText(language, new Date(at), new Date());
  const name = lastBy || say(mergePageTexts.somebody);
  const last = lastAt === '' ? '' : `, ${say(mergePageTexts.last, { moment: moment(lastAt), name })}`;
  return (
    <div className="page-head">
      <div className="grow">
        <h1>{say(mergePageTexts.title)}</h1>
        <p className="small muted">
          {say(mergePageTexts.what, { mine, theirs: fileName })}
          {last}.{' '}
          {commonAt === ''
            ? say(mergePageTexts.noCommon)
            : say(mergePageTexts.common, { moment: moment(commonAt) })}
        </p>
      </div>
      <Button onPress={() => goTo({ kind: 'overview' })}>{say(mergePageTexts.stop)}</Button>
    </div>
  );
}

function Failed({ failure }: { readonly failure: Failure }) {
  const language = useLanguage();
  const { title, what } = failureText(language, failure);
  return (
    <Banner tone="bad" title={`${title}.`}>
      {what}
    </Banner>
  );
}
