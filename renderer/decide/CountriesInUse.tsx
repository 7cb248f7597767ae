import { useMemo } from 'react';
import type { CheckContext } from '../../shared/checks/context';
import { RELIANCES, countriesInUse, usesOfCountry } from '../../shared/decide/countryUse';
import { transferAdvice } from '../../shared/decide/transferAdvice';
import { dateText } from '../../shared/i18n/dateText';
import { relianceTexts, transferTexts } from '../../shared/i18n/windowTexts/decideTransferTexts';
import { adequacyCountries } from '../../shared/lists/adequacyCountries';
import { labelOf } from '../../shared/lists/lists';
import { useLanguage, useSay } from '../state/LanguageContext';
import { OutcomeLine } from './TransferAnswer';
import pageStyles from './DecidePage.module.css';
import styles from './decide.module.css';

type CountriesInUseProps = {
  readonly context: CheckContext;
  readonly onChoose: (country: string) => void;
};

/** The countries outside the EEA that the register names, what holds for each, and how much depends on that. */
export function CountriesInUse({ context, onChoose }: CountriesInUseProps) {
  const say = useSay();
  const language = useLanguage();
  const rows = useMemo(() => rowsFor(context), [context]);
  return (
    <section className="panel" aria-labelledby="decide-countries">
      <header>
        <h2 id="decide-countries">{say(transferTexts.inRegister)}</h2>
      </header>
      <div className={pageStyles.in}>
        {rows.length === 0 && <p>{say(transferTexts.noneInRegister)}</p>}
        {rows.length > 0 && (
          <table className={`table ${pageStyles.table ?? ''}`}>
            <thead>
              <tr>
                <th scope="col">{say(transferTexts.country)}</th>
                <th scope="col">{say(transferTexts.holds)}</th>
                {RELIANCES.map((reliance) => (
                  <th key={reliance} scope="col" className="num">
                    {say(relianceTexts[reliance].column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ country, advice, counts }) => (
                <tr key={country}>
                  <th scope="row">
                    <button type="button" className={styles.link} onClick={() => onChoose(country)}>
                      {labelOf('countries', country, language)}
                    </button>
                  </th>
                  <td>
                    <OutcomeLine advice={advice} />
                  </td>
                  {counts.map((count, index) => (
                    <td key={RELIANCES[index]} className="num">
                      {count}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p className="muted">
          {say(transferTexts.listAsOf, { day: dateText(language, adequacyCountries.asOf ?? '') })}
        </p>
        {adequacyCountries.note && <p className="muted">{adequacyCountries.note[language]}</p>}
      </div>
    </section>
  );
}

function rowsFor(context: CheckContext) {
  return countriesInUse(context.register).map((country) => {
    const uses = usesOfCountry(country, context);
    const where = { country, internationalOrganisation: '', isDpfCertified: '', recipient: undefined };
    return {
      country,
      advice: transferAdvice(where, context.today),
      counts: RELIANCES.map((wanted) => uses.filter(({ reliance }) => reliance === wanted).length),
    };
  });
}
