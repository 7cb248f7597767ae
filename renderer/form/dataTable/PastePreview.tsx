import {
  dataTableTexts,
  keptTexts,
  pastedColumnTexts,
  pasteTexts,
} from '../../../shared/i18n/dataTableTexts';
import { sayCount } from '../../../shared/i18n/text';
import { labelOf } from '../../../shared/lists/lists';
import { retentionSentence } from '../../../shared/report/retentionSentence';
import type { PastedRow } from '../../../shared/retention/pastedRows';
import type { Retention } from '../../../shared/retention/presetTerm';
import { useLanguage, useSay } from '../../state/LanguageContext';
import styles from './DataTable.module.css';

type PastePreviewProps = {
  readonly rows: readonly PastedRow[];
  readonly groups: ReadonlyMap<string, string>;
};

/** More rows than anybody reads need not be drawn. */
const SHOWN_MAX = 50;

/** Each row as it will be added, and below it every word that is on no list. */
export function PastePreview({ rows, groups }: PastePreviewProps) {
  const say = useSay();
  const language = useLanguage();
  const more = rows.length - SHOWN_MAX;
  return (
    <>
      <p className="label">{say(pasteTexts.understood)}</p>
      <ol className={styles.preview}>
        {rows.slice(0, SHOWN_MAX).map((row, index) => (
          // Rows of a clipboard have no identity but their place.
          <li key={index}>
            <PreviewRow row={row} groups={groups} />
            {row.told.map(({ column, text, kept }) => (
              <p key={`${column} ${text}`} className={styles.told}>
                {say(pasteTexts.told, {
                  text,
                  column: say(pastedColumnTexts[column]),
                  kept: say(keptTexts[kept]),
                })}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {more > 0 && <p className="muted">{sayCount(language, pasteTexts.more, more)}</p>}
    </>
  );
}

type PreviewRowProps = { readonly row: PastedRow; readonly groups: ReadonlyMap<string, string> };

function PreviewRow({ row: { values }, groups }: PreviewRowProps) {
  const language = useLanguage();
  const say = useSay();
  const { category, description, kind, source, sourceDescription, subjectIds } = values;
  const name = [category && labelOf('dataCategories', category, language), description];
  const facts = [
    subjectIds.length === 0
      ? say(dataTableTexts.allGroups)
      : subjectIds.map((id) => groups.get(id) ?? id).join(', '),
    kind && labelOf('dataKinds', kind, language),
    source && labelOf('dataSources', source, language),
    sourceDescription,
    retentionSentence(language, { ...NO_TERM, ...values.retention }),
  ];
  return (
    <>
      <b>{name.filter((part) => part !== '').join(': ')}</b>{' '}
      <span>{facts.filter((part) => part !== '').join(' · ')}</span>
    </>
  );
}

const NO_TERM: Retention = {
  kind: '',
  amount: null,
  unit: '',
  startEvent: '',
  startDescription: '',
  criterion: '',
  legalSource: '',
  preset: '',
  endAction: '',
  motivation: '',
};
