import type { Text } from '../i18n/text';
import { both } from './valueList';

/** One of these is enough to bring an activity of a small organisation back into the register. */
export type ExemptionTrigger = 'risk' | 'notOccasional' | 'art9' | 'art10' | 'highRisk' | 'coreActivity';

export type ExemptionRule = {
  readonly version: string;
  readonly inForce: boolean;
  /** The exemption needs fewer employees than this. */
  readonly employeesBelow: number;
  readonly triggers: readonly ExemptionTrigger[];
  readonly verified: boolean;
  readonly note: Text;
};

/** AVG 30(5), read per activity. A law that changes the threshold flips `inForce` here and nowhere else. */
export const art30Exemption: {
  readonly source: string;
  readonly asOf: string;
  readonly rules: readonly ExemptionRule[];
  readonly notes: readonly { readonly text: Text; readonly source: string }[];
} = {
  source: 'AVG 30(5)',
  asOf: '2026-11-22',
  rules: [
    {
      version: 'gdpr-2016',
      inForce: true,
      employeesBelow: 250,
      // Any risk counts here, not only a high one.
      triggers: ['risk', 'notOccasional', 'art9', 'art10'],
      verified: true,
      note: both(
        'Vrijgesteld is alleen de activiteit die incidenteel is, geen risico oplevert en geen bijzondere of strafrechtelijke gegevens bevat.',
        'Exempt is only an activity that is occasional, involves no risk and contains no special or criminal data.',
      ),
    },
    {
      version: 'omnibus-iv-2026-06-09',
      inForce: false,
      employeesBelow: 1_000,
      triggers: ['highRisk', 'coreActivity'],
      // Secondary sources that agree with each other; the agreed text itself was not read.
      verified: false,
      note: both(
        'Voorlopig akkoord van 09-06-2026 over Omnibus IV (2025/0130(COD)), op 07-10-2026 nog geen wet. Het voorstel van 21-05-2025 (750 personen) is achterhaald.',
        'Provisional agreement of 9 Jun 2026 on Omnibus IV (2025/0130(COD)), not law on 7 Oct 2026. The proposal of 21 May 2025 (750 persons) is overtaken.',
      ),
    },
  ],
  notes: [
    {
      text: both(
        'Is een van de voorwaarden vervuld, dan hoeft een kleine organisatie alleen die activiteiten vast te leggen.',
        'Where a condition is met, a small organisation needs to record only those activities.',
      ),
      source: 'WP29, 2018-04-19',
    },
    {
      text: both(
        'Incidenteel is wat niet regelmatig gebeurt en buiten de gewone bedrijfsvoering valt.',
        'Occasional is what does not happen regularly and lies outside the ordinary course of business.',
      ),
      source: 'WP29, 2018-04-19',
    },
    {
      text: both(
        'Personeelsgegevens worden altijd regelmatig verwerkt en dus altijd vastgelegd, hoe klein de organisatie ook is.',
        'Staff data are always processed regularly and so always recorded, however small the organisation.',
      ),
      source: 'WP29, 2018-04-19',
    },
    {
      text: both(
        'Regelmatige verwerking is bij de meeste organisaties het geval.',
        'Regular processing is the case in most organisations.',
      ),
      source: 'RVO',
    },
    {
      text: both(
        'Verwerking uitsluitend voor journalistieke doeleinden of voor academische, artistieke of literaire uitingen valt buiten de registerplicht.',
        'Processing only for journalistic purposes or for academic, artistic or literary expression is outside the duty to keep a register.',
      ),
      source: 'UAVG 43(2)(c)',
    },
  ],
};

/** The rule that is law on the date of the list. */
export function exemptionInForce(): ExemptionRule | undefined {
  return art30Exemption.rules.find((rule) => rule.inForce);
}
