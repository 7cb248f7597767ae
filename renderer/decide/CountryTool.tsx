import { useId, useMemo, useState } from 'react';
import { checkContext } from '../../shared/checks/context';
import type { Said } from '../../shared/decide/dpiaRecordFacts';
import { transferAdvice } from '../../shared/decide/transferAdvice';
import type { Destination } from '../../shared/decide/transferAdvice';
import { transferTexts } from '../../shared/i18n/windowTexts/decideTransferTexts';
import { recordIn } from '../../shared/register/records';
import type { Register } from '../../shared/register/register';
import { listOptionOf, listOptions } from '../form/controls/listOptions';
import { recordOptionOf, recordOptions } from '../form/controls/recordOptions';
import { usePickTexts } from '../form/controls/usePickTexts';
import { useLanguage, useSay } from '../state/LanguageContext';
import { today } from '../state/today';
import { Field } from '../ui/Field';
import { PickList } from '../ui/PickList';
import { AnswerButtons } from './AnswerButtons';
import { CountriesInUse } from './CountriesInUse';
import { CountryUses } from './CountryUses';
import { Disclosure } from './Disclosure';
import { useDecideState } from './decideState';
import { MechanismList } from './MechanismList';
import { TransferAnswer } from './TransferAnswer';
import pageStyles from './DecidePage.module.css';
import styles from './decide.module.css';

type CountryToolProps = { readonly register: Register; readonly startCountry: string };

/** What is being looked up; nothing of it is recorded. */
type LookedUp = { readonly country: string; readonly recipientId: string; readonly isDpfCertified: Said };

/** For a country and a recipient: what Chapter V makes of it, and which records hang on it. */
export function CountryTool({ register, startCountry }: CountryToolProps) {
  const say = useSay();
  const [asked, setAsked] = useState<LookedUp>(() => ({
    country: startCountry === '' ? useDecideState.getState().country : startCountry,
    recipientId: '',
    isDpfCertified: '',
  }));
  const look = (next: LookedUp) => {
    setAsked(next);
    useDecideState.setState({ country: next.country });
  };
  const context = useMemo(() => checkContext(register, today()), [register]);
  const destination: Destination = {
    country: asked.country,
    internationalOrganisation: '',
    isDpfCertified: asked.isDpfCertified,
    recipient: recordIn(register, 'parties', asked.recipientId),
  };
  const advice = transferAdvice(destination, context.today);
  const isAsked = asked.country !== '';
  const choose = (country: string) => look({ country, recipientId: '', isDpfCertified: '' });
  return (
    <div className={pageStyles.body}>
      <section className="panel" aria-labelledby="decide-check">
        <header>
          <h2 id="decide-check">{say(transferTexts.check)}</h2>
        </header>
        <div className={pageStyles.in}>
          <p className="muted">{say(transferTexts.checkHelp)}</p>
          <Inputs register={register} asked={asked} onChange={look} />
          {isAsked && (
            <div className={styles.help} role="group" aria-label={say(transferTexts.holds)}>
              <TransferAnswer advice={advice} />
              {advice.needsMechanism !== false && (
                <Disclosure
                  key={advice.outcome}
                  label={say(transferTexts.mechanisms)}
                  startsOpen={advice.needsMechanism === true}
                >
                  <MechanismList recipient={destination.recipient} />
                </Disclosure>
              )}
            </div>
          )}
        </div>
      </section>
      {isAsked && <CountryUses key={asked.country} country={asked.country} context={context} />}
      <CountriesInUse context={context} onChoose={choose} />
    </div>
  );
}

type InputsProps = {
  readonly register: Register;
  readonly asked: LookedUp;
  readonly onChange: (asked: LookedUp) => void;
};

function Inputs({ register, asked, onChange }: InputsProps) {
  const say = useSay();
  const language = useLanguage();
  const texts = usePickTexts(false);
  const [countryId, recipientId, dpfId] = [useId(), useId(), useId()];
  const parties = recordOptions(register, 'parties', language);
  const chooseRecipient = (id: string) => {
    // Who names a recipient first means the country where it is.
    const own = recordIn(register, 'parties', id)?.country ?? '';
    onChange({ ...asked, recipientId: id, country: asked.country === '' ? own : asked.country });
  };
  return (
    <div className={pageStyles.inputs}>
      <Field id={countryId} label={say(transferTexts.country)}>
        <PickList
          id={countryId}
          value={asked.country}
          chosen={asked.country === '' ? undefined : listOptionOf('countries', asked.country, language)}
          getOptions={() => listOptions('countries', language)}
          texts={texts}
          onChange={(country) => onChange({ ...asked, country, isDpfCertified: '' })}
        />
      </Field>
      <Field id={recipientId} label={say(transferTexts.recipient)}>
        <PickList
          id={recipientId}
          value={asked.recipientId}
          chosen={asked.recipientId === '' ? undefined : recordOptionOf(parties, asked.recipientId, language)}
          getOptions={() => parties}
          texts={texts}
          onChange={chooseRecipient}
        />
      </Field>
      {asked.country === 'US' && (
        <Field id={dpfId} label={say(transferTexts.dpf)} isGroup>
          <AnswerButtons
            id={dpfId}
            value={asked.isDpfCertified}
            onChange={(isDpfCertified) => onChange({ ...asked, isDpfCertified })}
          />
        </Field>
      )}
    </div>
  );
}
