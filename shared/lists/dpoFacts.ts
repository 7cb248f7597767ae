import type { Text } from '../i18n/text';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

/** Only one number is known ("FG" and six digits), so a number of another form is a question, never an error. */
export const DPO_NUMBER_PATTERN = /^FG\d{6}$/;

/** What a DPO should know about the registration and the position; help texts. */
export const dpoFacts: ValueList<ListItem & { readonly note: Text }> = {
  title: both('De FG', 'The DPO'),
  asOf: '2026-11-22',
  items: [
    fact('DPO_REGISTRATION', 'AVG 37(7)', {
      label: both('Aanmelding bij de AP', 'Registration with the AP'),
      note: both(
        'Alleen met het webformulier, niet per e-mail of telefoon; een plicht van de verwerkingsverantwoordelijke (de FG mag het doen). Beiden krijgen een bevestigingsmail die als bewijs geldt; een tijdelijke vervanger hoort in het opmerkingenveld.',
        'By web form only, not by e-mail or phone; a duty of the controller (the DPO may do it). Both get a confirmation mail that counts as proof; a temporary stand-in goes in the remarks field.',
      ),
    }),
    fact('DPO_NUMBER', 'AVG 37(7)', {
      label: both('FG-nummer', 'DPO number'),
      note: both(
        'Bevestigt de aanmelding. Hoort bij de organisatie, niet bij de persoon, en blijft als de FG wisselt.',
        'Confirms the registration. Belongs to the organisation, not to the person, and stays when the DPO changes.',
      ),
    }),
    fact('DPO_SEVERAL', '', {
      label: both('Meer dan één FG', 'Several DPOs'),
      note: both('Toegestaan; noem het eerste aanspreekpunt.', 'Allowed; name the first contact.'),
    }),
    fact('DPO_EMAIL', '', {
      label: both('E-mailadressen', 'Mail addresses'),
      note: both(
        'Bij de AP mogen het e-mailadres van de verwerkingsverantwoordelijke en dat van de FG niet gelijk zijn.',
        'The AP does not accept the same e-mail address for the controller and the DPO.',
      ),
    }),
    fact('DPO_PUBLIC_REGISTER', 'AVG 37(7)', {
      label: both('Openbaar FG-register van de AP', 'Public DPO register of the AP'),
      note: both(
        'Gestopt op 25-05-2018; organisaties maken de contactgegevens zelf bekend.',
        'Ended on 25 May 2018; organisations publish the contact details themselves.',
      ),
    }),
    fact('DPO_NRFG', '', {
      label: both('NRFG', 'NRFG (professional register)'),
      note: both(
        'Vrijwillig beroepsregister sinds mei 2025, niet van de AP.',
        'Voluntary professional register since May 2025, not the AP’s.',
      ),
    }),
    fact('DPO_NUMBER_FORMAT', '', {
      label: both('Vorm van het FG-nummer', 'Form of the DPO number'),
      note: both(
        'Eén voorbeeld bekend: FG001394, dus “FG” en zes cijfers. Een andere vorm is een vraag, geen fout.',
        'One example known: FG001394, so “FG” and six digits. Another form is a question, not an error.',
      ),
    }),
    fact('DPO_CONFLICT', 'AVG 38(6)', {
      label: both('Onverenigbare rollen', 'Incompatible roles'),
      note: both(
        'Hogere leiding, hoofd P&O of ICT en wie doel en middelen bepaalt. De AP vindt FG en CISO in één persoon onwenselijk.',
        'Senior management, head of HR or IT and anyone who sets purposes and means. The AP considers DPO and CISO in one person undesirable.',
      ),
    }),
    fact('DPO_GROUP', 'AVG 37(2), 37(7)', {
      label: both('Eén FG voor een groep', 'One DPO for a group'),
      note: both(
        'Toegestaan als de FG vanuit elke vestiging makkelijk te bereiken is. Elke verantwoordelijke en verwerker moet de contactgegevens zelf bekendmaken en melden.',
        'Allowed if easily reachable from every establishment. Each controller and processor must itself publish and communicate the contact details.',
      ),
    }),
    fact('DPO_SECRECY', 'AVG 38(5); UAVG 39', {
      label: both('Geheimhouding van de FG', 'Secrecy of the DPO'),
      note: both(
        'Wat de FG uit een klacht of verzoek verneemt blijft geheim, tenzij de betrokkene instemt; zulke notities horen niet in een export.',
        'What the DPO learns from a complaint or request stays secret unless the person consents; such notes do not belong in an export.',
      ),
    }),
    fact('DPO_DUTY', 'AVG 37(1)', {
      label: both('Plicht om een FG aan te wijzen', 'Duty to appoint a DPO'),
      note: both(
        'Overheid, kernactiviteit van grootschalige regelmatige en stelselmatige observatie, of kernactiviteit van grootschalige bijzondere of strafrechtelijke gegevens. Ook voor verwerkers; het aantal medewerkers telt niet.',
        'Public body, core activity of large-scale regular and systematic monitoring, or core activity of large-scale special or criminal data. Processors too; the number of staff does not count.',
      ),
    }),
  ],
};

function fact(code: string, source: string, words: { readonly label: Text; readonly note: Text }) {
  return { code, source, verified: true, ...words };
}
