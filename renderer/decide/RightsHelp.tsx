import { useId } from 'react';
import { rightsForPurpose } from '../../shared/decide/rightsForPurpose';
import type { RightState, RightStatement } from '../../shared/decide/rightsForPurpose';
import { sourceText } from '../../shared/decide/statement';
import { decideTexts, rightsTexts } from '../../shared/i18n/windowTexts/decideTexts';
import { rights as rightsList } from '../../shared/lists/rights';
import { useLanguage, useSay } from '../state/LanguageContext';
import { Tag } from '../ui/Tag';
import { Disclosure } from './Disclosure';
import styles from './decide.module.css';
import { useTypedActivity } from './useTypedRecord';

const STATES: readonly RightState[] = ['applies', 'depends', 'appliesNot'];

/** Which rights hold on the legal bases that are chosen for a purpose, as they are being chosen. */
export function RightsHelp({ index }: { readonly index: number }) {
  const say = useSay();
  const activity = useTypedActivity();
  const headId = useId();
  const purpose = activity?.purposes[index];
  if (!activity || !purpose) return null;
  const { bases, rights } = rightsForPurpose(purpose, activity);
  return (
    <section className={styles.help} aria-labelledby={headId}>
      <h4 id={headId}>{say(bases.length > 1 ? rightsTexts.titleMany : rightsTexts.title)}</h4>
      {bases.length === 0 && <p>{say(rightsTexts.noBasis)}</p>}
      <Groups rights={rights} states={bases.length === 0 ? ['applies'] : STATES} />
      <Disclosure label={say(rightsTexts.why)}>
        <RightsTable rights={rights} />
      </Disclosure>
    </section>
  );
}

type GroupsProps = { readonly rights: readonly RightStatement[]; readonly states: readonly RightState[] };

function Groups({ rights, states }: GroupsProps) {
  const say = useSay();
  const language = useLanguage();
  const groups = states
    .map((state) => ({ state, own: rights.filter((right) => right.state === state) }))
    .filter(({ own }) => own.length > 0);
  return (
    <dl className={styles.groups}>
      {groups.map(({ state, own }) => (
        <div key={state} className={styles.pair}>
          <dt>{say(rightsTexts[state])}</dt>
          <dd>{own.map(({ label }) => label[language]).join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}

function RightsTable({ rights }: { readonly rights: readonly RightStatement[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <table className={`table ${styles.rights ?? ''}`}>
        <thead>
          <tr>
            <th scope="col">{say(rightsTexts.right)}</th>
            <th scope="col">{say(rightsTexts.outcome)}</th>
            <th scope="col">{say(rightsTexts.reason)}</th>
            <th scope="col">{say(rightsTexts.article)}</th>
          </tr>
        </thead>
        <tbody>
          {rights.map(({ code, label, state, why, source, verified }) => (
            <tr key={code}>
              <th scope="row">{label[language]}</th>
              <td>{say(rightsTexts.state[state])}</td>
              <td>
                {why.map((reason) => (
                  <p key={reason.nl}>{reason[language]}</p>
                ))}
                {!verified && <Tag tone="warn" label={say(decideTexts.unverified)} />}
              </td>
              <td>{sourceText(language, source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rightsList.note && <p className="muted">{rightsList.note[language]}</p>}
    </>
  );
}
