import { EraserIcon } from 'lucide-react';
import { useState } from 'react';
import { dateText } from '../../../shared/i18n/dateText';
import { failureText } from '../../../shared/i18n/errorTexts';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { isOn } from '../../../shared/policy/policy';
import { nameOf, recordIn } from '../../../shared/register/records';
import type { CollectionName } from '../../../shared/register/register';
import { setApp, useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { AsOfPanel } from './AsOfPanel';
import { ComparePanel } from './ComparePanel';
import { HistoryFilters } from './HistoryFilters';
import { HistoryLog } from './HistoryLog';
import styles from './HistoryPage.module.css';
import { useHistory } from './useHistory';
import { VerifyPanel } from './VerifyPanel';

type HistoryPageProps = {
  /** '' for everything. */
  readonly part: CollectionName | '';
  readonly recordId: string;
};

/** A state to compare: an entry of the history, with its moment. */
export type ComparedState = { readonly entry: string; readonly at: string };

/** Who changed what and when; any earlier state to look at, and any two beside each other. */
export function HistoryPage(props: HistoryPageProps) {
  const isThere = useApp((state) => state.opened !== undefined);
  return isThere && <History {...props} />;
}

function History({ part, recordId }: HistoryPageProps) {
  const say = useSay();
  const language = useLanguage();
  const access = useApp((state) => state.opened?.access);
  const mayErase = useApp(({ managed }) => isOn('eraseName', managed.policy));
  const history = useHistory({ part, recordId });
  const [a, setA] = useState<ComparedState>();
  const [b, setB] = useState<ComparedState>();
  const { page, failure } = history;
  return (
    <div className="page">
      <div className="page-head">
        <div className="grow">
          <Title part={history.filter.part} recordId={history.filter.recordId} />
          <p className="small muted">
            {page === undefined || page.since === ''
              ? say(historyPageTexts.introEmpty)
              : say(historyPageTexts.intro, { day: dateText(language, page.since.slice(0, 10)) })}
          </p>
        </div>
        {access === 'writable' && mayErase && (
          <Button onPress={() => setApp({ question: { kind: 'eraseName' } })}>
            <EraserIcon className="i" aria-hidden="true" />
            {say(historyPageTexts.erase)}
          </Button>
        )}
      </div>
      {failure && (
        <Banner tone="bad" title={`${failureText(language, failure).title}.`}>
          {failureText(language, failure).what}
        </Banner>
      )}
      <HistoryFilters history={history} />
      <div className={styles.columns}>
        <HistoryLog
          history={history}
          compared={{ a: a?.entry, b: b?.entry }}
          onCompareFrom={setA}
          onCompareTo={setB}
        />
        <div className={styles.stack}>
          <ComparePanel
            a={a}
            b={b}
            onStop={() => {
              setA(undefined);
              setB(undefined);
            }}
          />
          <AsOfPanel />
          <VerifyPanel />
        </div>
      </div>
    </div>
  );
}

function Title({ part, recordId }: HistoryPageProps) {
  const say = useSay();
  const register = useApp((state) => state.opened?.register);
  const record = register && part !== '' ? recordIn(register, part, recordId) : undefined;
  if (part === '') return <h1>{say(historyPageTexts.title)}</h1>;
  const name = (record && nameOf(record)) || say(collectionTexts[part].unnamed);
  return <h1>{say(historyPageTexts.ofRecord, { name })}</h1>;
}
