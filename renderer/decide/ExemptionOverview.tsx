import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { checkContext } from '../../shared/checks/context';
import { liveEntities } from '../../shared/checks/controllerOf';
import {
  exemptionLaw,
  exemptionOfUnowned,
  exemptionOutcome,
  exemptionTest,
} from '../../shared/decide/exemptionTest';
import type { ExemptionShown, ExemptionTest, TriggerShown } from '../../shared/decide/exemptionTest';
import { answerTexts } from '../../shared/i18n/formTexts';
import { sayCount } from '../../shared/i18n/text';
import { decideTexts, exemptionCounts, exemptionTexts } from '../../shared/i18n/windowTexts/decideTexts';
import type { Organisation } from '../../shared/register/organisation';
import { nameOf } from '../../shared/register/records';
import type { Register } from '../../shared/register/register';
import { useLanguage, useSay } from '../state/LanguageContext';
import { goToRecord } from '../state/navigation';
import { today } from '../state/today';
import { Disclosure } from './Disclosure';
import { RecordLinks } from './RecordLinks';
import { Statements } from './Statements';
import pageStyles from './DecidePage.module.css';
import styles from './decide.module.css';

/** For every organisation which conditions of Article 30(5) the register shows, and what it does not say. */
export function ExemptionOverview({ register }: { readonly register: Register }) {
  const say = useSay();
  const { tests, unowned } = useMemo(() => {
    const context = checkContext(register, today());
    const owned = liveEntities(context).flatMap((organisation) => {
      const test = exemptionTest(organisation, context);
      return test === undefined ? [] : [{ organisation, test }];
    });
    return { tests: owned, unowned: exemptionOfUnowned(context) };
  }, [register]);
  return (
    <div className={pageStyles.body}>
      {tests.length === 0 && <p>{say(exemptionTexts.none)}</p>}
      {tests.map(({ organisation, test }) => (
        <Shown
          key={organisation.id}
          id={organisation.id}
          title={nameOf(organisation) || say(decideTexts.unnamed)}
          shown={test}
        >
          <Known organisation={organisation} test={test} />
        </Shown>
      ))}
      {unowned && unowned.records > 0 && (
        <Shown id="unowned" title={say(exemptionTexts.unowned)} shown={unowned} />
      )}
      <Law />
    </div>
  );
}

type ShownProps = {
  readonly id: string;
  readonly title: string;
  readonly shown: ExemptionShown;
  readonly children?: ReactNode;
};

function Shown({ id, title, shown, children }: ShownProps) {
  const say = useSay();
  const language = useLanguage();
  const headId = `exemption-${id}`;
  return (
    <section className="panel" aria-labelledby={headId}>
      <header>
        <h2 id={headId}>{title}</h2>
      </header>
      <div className={pageStyles.in}>
        <p>
          <b>{exemptionOutcome(shown)[language]}</b>
        </p>
        {children}
        {shown.records > 0 && (
          <>
            <table className={`table ${pageStyles.table ?? ''} ${pageStyles.thirds ?? ''}`}>
              <thead>
                <tr>
                  <th scope="col">{say(exemptionTexts.condition)}</th>
                  <th scope="col">{say(exemptionTexts.met)}</th>
                  <th scope="col">{say(exemptionTexts.open)}</th>
                </tr>
              </thead>
              <tbody>
                {shown.triggers.map((trigger) => (
                  <TriggerRow key={trigger.trigger} shown={trigger} />
                ))}
              </tbody>
            </table>
            <p className="muted">{say(exemptionTexts.enough)}</p>
          </>
        )}
      </div>
    </section>
  );
}

type KnownProps = { readonly organisation: Organisation; readonly test: ExemptionTest };

function Known({ organisation, test }: KnownProps) {
  const say = useSay();
  const { employees, claimed, rule } = test;
  const limit = rule.employeesBelow;
  const link = (path: string, words: string) => (
    <button
      type="button"
      className={styles.link}
      onClick={() => goToRecord('organisations', organisation.id, path)}
    >
      {words}
    </button>
  );
  return (
    <dl className={pageStyles.facts}>
      <dt>{say(exemptionTexts.employees)}</dt>
      <dd>
        {link(
          'employees',
          employees === null
            ? say(exemptionTexts.employeesUnknown, { limit })
            : say(exemptionTexts.employeesKnown, { count: employees, limit }),
        )}
      </dd>
      <dt>{say(exemptionTexts.claimed)}</dt>
      <dd>
        {link(
          'exemptionClaimed',
          claimed === '' ? say(exemptionTexts.notRecorded) : say(answerTexts[claimed].short),
        )}
      </dd>
    </dl>
  );
}

function TriggerRow({ shown: { reason, hit, open } }: { readonly shown: TriggerShown }) {
  const language = useLanguage();
  const count = (records: readonly unknown[]) => sayCount(language, exemptionCounts.entries, records.length);
  return (
    <tr>
      <th scope="row">{reason[language]}</th>
      <td>
        <p>{count(hit)}</p>
        <RecordLinks records={hit} />
      </td>
      <td>
        {open.length === 0 ? (
          <p>{count(open)}</p>
        ) : (
          <Disclosure label={count(open)}>
            <RecordLinks records={open} />
          </Disclosure>
        )}
      </td>
    </tr>
  );
}

function Law() {
  const say = useSay();
  const { statements, pending } = exemptionLaw();
  return (
    <section className="panel" aria-labelledby="exemption-law">
      <header>
        <h2 id="exemption-law">{say(exemptionTexts.law)}</h2>
      </header>
      <div className={pageStyles.in}>
        <Statements statements={statements} />
        {pending.length > 0 && <h3>{say(exemptionTexts.pending)}</h3>}
        <Statements statements={pending} />
      </div>
    </section>
  );
}
