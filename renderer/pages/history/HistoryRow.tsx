import { historyTexts, thingTexts } from '../../../shared/i18n/historyTexts';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { recordIn } from '../../../shared/register/records';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import { useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { goToRecord } from '../../state/navigation';
import { showStateAfter } from '../../state/past';
import { ActionMenu } from '../../ui/ActionMenu';
import { classNames } from '../../ui/classNames';
import type { HistoryRows } from './useHistory';

type HistoryRowProps = {
  readonly row: HistoryRows['rows'][number];
  readonly isOwn: boolean;
  /** Which side of the comparison it is; '' for neither. */
  readonly mark: 'A' | 'B' | '';
  readonly moment: string;
  readonly onCompareFrom: () => void;
  readonly onCompareTo: () => void;
};

/** One entry in sentences, and what can be done with the state after it. */
export function HistoryRow({ row, isOwn, mark, moment, onCompareFrom, onCompareTo }: HistoryRowProps) {
  const say = useSay();
  return (
    <li>
      <time dateTime={row.at}>{moment.slice(-5)}</time>
      <span
        className={classNames('node', !isOwn && 'theirs', row.part === 'deliveries' && 'file')}
        aria-hidden="true"
      />
      <span>
        <HistorySentence row={row} />
        {row.reason !== '' && <> {say(historyTexts.reason, { reason: `“${row.reason}”` })}</>}
      </span>
      <span className="row">
        {mark !== '' && <span className="letter-mark">{mark}</span>}
        {row.kind !== 'begin' && (
          <ActionMenu
            label={say(historyPageTexts.actions, { moment })}
            actions={[
              { label: say(historyPageTexts.asThen), onPress: () => showStateAfter(row.id) },
              { label: say(historyPageTexts.setA), onPress: onCompareFrom },
              { label: say(historyPageTexts.setB), onPress: onCompareTo },
            ]}
          />
        )}
      </span>
    </li>
  );
}

/** Who did what: the record as a link while it is there. */
export function HistorySentence({ row }: Pick<HistoryRowProps, 'row'>) {
  const say = useSay();
  const { by, kind, sentences } = row;
  const who = by || (kind === 'outside' ? say(historyPageTexts.outside) : '');
  return (
    <>
      {who !== '' && (
        <>
          <b>{who}</b>{' '}
        </>
      )}
      <Place row={row} />
      {sentences.map((sentence) => `${sentence}.`).join(' ')}
    </>
  );
}

function Place({ row }: Pick<HistoryRowProps, 'row'>) {
  const say = useSay();
  const register = useApp((state) => state.opened?.register);
  const { part, recordId, name } = row;
  if (name === '' || part === '' || part === 'register') return null;
  const words = say(thingTexts[part], { name });
  const collection = COLLECTION_NAMES.find((one) => one === part);
  const isThere = register && collection && recordIn(register, collection, recordId) !== undefined;
  if (!isThere) return <>{words}: </>;
  return (
    <>
      <a
        href="#record"
        onClick={(event) => {
          event.preventDefault();
          goToRecord(collection, recordId);
        }}
      >
        {words}
      </a>
      {': '}
    </>
  );
}
