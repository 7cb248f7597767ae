import { useMemo } from 'react';
import type { CheckContext } from '../../shared/checks/context';
import { RELIANCES, usesOfCountry } from '../../shared/decide/countryUse';
import { relianceTexts, transferTexts } from '../../shared/i18n/windowTexts/decideTransferTexts';
import { labelOf } from '../../shared/lists/lists';
import { useLanguage, useSay } from '../state/LanguageContext';
import { RecordLinks } from './RecordLinks';
import pageStyles from './DecidePage.module.css';

type CountryUsesProps = { readonly country: string; readonly context: CheckContext };

/** Which records depend on the decision for a country, and how; each a way to the field. */
export function CountryUses({ country, context }: CountryUsesProps) {
  const say = useSay();
  const language = useLanguage();
  const place = labelOf('countries', country, language);
  const uses = useMemo(() => usesOfCountry(country, context), [country, context]);
  const groups = RELIANCES.map((reliance) => ({
    reliance,
    own: uses.filter((use) => use.reliance === reliance),
  })).filter(({ own }) => own.length > 0);
  return (
    <section className="panel" aria-labelledby="decide-uses">
      <header>
        <h2 id="decide-uses">{say(transferTexts.usesTitle, { place })}</h2>
      </header>
      <div className={pageStyles.in}>
        {groups.length === 0 && <p>{say(transferTexts.noUses, { place })}</p>}
        {groups.map(({ reliance, own }) => (
          <div key={reliance} className={pageStyles.group}>
            <h3>
              {say(relianceTexts[reliance].title)} <span className="muted">{own.length}</span>
            </h3>
            <p className="help">{say(relianceTexts[reliance].meaning)}</p>
            <RecordLinks records={own} />
          </div>
        ))}
      </div>
    </section>
  );
}
