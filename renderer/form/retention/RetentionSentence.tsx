import { Fragment } from 'react';
import type { Field } from '../../../shared/fields/fieldInfo';
import { retentionFormTexts, retentionSentenceTexts } from '../../../shared/i18n/retentionFormTexts';
import type { Retention } from '../../../shared/retention/presetTerm';
import { Disclosure } from '../../decide/Disclosure';
import { useSay } from '../../state/LanguageContext';
import { FieldBadges } from '../FieldBadges';
import { Findings } from '../Findings';
import styles from './RetentionBuilder.module.css';
import { SentenceControl } from './SentenceControl';
import { useRetention } from './useRetention';

type Member = keyof Retention;
type Word = keyof typeof retentionSentenceTexts;

/** The order in which the sentence reads, in both languages; the Tab key follows it. */
const TERM: readonly (readonly [Word | '', Member])[] = [
  ['keep', 'amount'],
  ['', 'unit'],
  ['after', 'startEvent'],
  ['', 'startDescription'],
];
const AFTER: readonly (readonly [Word | '', Member])[] = [
  ['then', 'endAction'],
  ['basedOn', 'legalSource'],
];

type SentenceProps = { readonly fields: readonly Field[]; readonly path: string };

/** One sentence with the fields of a term in it, and beside it what was found in any of them. */
export function RetentionSentence({ fields, path }: SentenceProps) {
  const say = useSay();
  const parts = usePartsOf();
  const shown = parts.flatMap((part) => {
    const field = fields.find(({ name }) => name === part[1]);
    return field ? [{ words: part[0], field }] : [];
  });
  return (
    <div className="pair">
      <div className={styles.block}>
        <div className={styles.sentence}>
          {shown.map(({ words, field }) => (
            <Fragment key={field.name}>
              {words !== '' && <span className={styles.word}>{say(retentionSentenceTexts[words])}</span>}
              <SentenceControl field={field} path={`${path}.${field.name}`} />
            </Fragment>
          ))}
        </div>
        <Disclosure label={say(retentionFormTexts.explanation)}>
          <dl className={styles.explained}>
            {shown.map(({ field }) => (
              <Explained key={field.name} field={field} />
            ))}
          </dl>
        </Disclosure>
      </div>
      <div className={styles.margins}>
        {fields.map(({ name }) => (
          <Findings key={name} place={`${path}.${name}`} />
        ))}
      </div>
    </div>
  );
}

/** A criterion instead of a term, or both where both are recorded: what holds a value is never hidden. */
function usePartsOf(): readonly (readonly [Word | '', Member])[] {
  const retention = useRetention();
  const isCriterion = retention?.kind === 'criterion';
  const hasTerm = retention !== undefined && TERM.some(([, name]) => isFilled(retention[name]));
  const hasCriterion = retention !== undefined && isFilled(retention.criterion);
  return [
    ...(isCriterion && !hasTerm ? [] : TERM),
    ...(isCriterion || hasCriterion ? [['until', 'criterion'] as const] : []),
    ...AFTER,
  ];
}

function isFilled(value: unknown): boolean {
  return value !== '' && value !== null && value !== undefined;
}

function Explained({ field: { info } }: { readonly field: Field }) {
  const say = useSay();
  return (
    <div>
      <dt>
        {say(info.label)} <FieldBadges info={info} />
      </dt>
      <dd>{say(info.help)}</dd>
    </div>
  );
}
