import { dateText } from '../../shared/i18n/dateText';
import { decideTexts, decideViewTexts } from '../../shared/i18n/windowTexts/decideTexts';
import type { DecideView } from '../../shared/i18n/windowTexts/decideTexts';
import { countriesInUse } from '../../shared/decide/countryUse';
import { listsAsOf } from '../../shared/lists/asOf';
import type { Register } from '../../shared/register/register';
import { useApp } from '../state/appStore';
import { useLanguage, useSay } from '../state/LanguageContext';
import { goTo } from '../state/navigation';
import { Views } from '../ui/Views';
import { CountryTool } from './CountryTool';
import { DpiaOverview } from './DpiaOverview';
import { ExemptionOverview } from './ExemptionOverview';

type DecidePageProps = { readonly view: DecideView; readonly country: string };

/** The helps that look at the whole register: DPIA per activity, Article 30(5), transfers by country. */
export function DecidePage(props: DecidePageProps) {
  const register = useApp((state) => state.opened?.register);
  return register && <Decide {...props} register={register} />;
}

function Decide({ view, country, register }: DecidePageProps & { readonly register: Register }) {
  const say = useSay();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const counts: Readonly<Record<DecideView, number>> = {
    dpia: register.activities.length,
    exemption: register.organisations.length,
    transfers: countriesInUse(register).length,
  };
  const views = (['dpia', 'exemption', 'transfers'] as const).map((value) => ({
    value,
    label: say(decideViewTexts[value]),
    count: number.format(counts[value]),
  }));
  return (
    <div className="whole-page">
      <div className="toolbar whole-head">
        <div className="grow">
          <h1>{say(decideTexts.title)}</h1>
          <p className="small muted">{say(decideTexts.lead, { day: dateText(language, listsAsOf()) })}</p>
        </div>
      </div>
      <Views
        label={say(decideTexts.subject)}
        value={view}
        views={views}
        onChange={(next) => goTo({ kind: 'decide', view: next, country })}
      />
      {view === 'dpia' && <DpiaOverview register={register} />}
      {view === 'exemption' && <ExemptionOverview register={register} />}
      {view === 'transfers' && <CountryTool register={register} startCountry={country} />}
    </div>
  );
}
