import { dpoSchema } from '../dpo';
import type { Dpo } from '../dpo';
import { organisationSchema } from '../organisation';
import type { Organisation } from '../organisation';
import { sampleId } from './sampleId';
import { lines, source } from './statement';

/** Both legal entities the statement speaks for; it divides nothing between them. */
export function organisations(): Organisation[] {
  return [
    organisation('benelux', 'FileLinx Benelux B.V.'),
    organisation('nederland', 'FileLinx Nederland B.V.'),
  ];
}

/** The DPO, with the number as stated; the statement does not say which of the two entities it belongs to. */
export function dpos(): Dpo[] {
  return [
    dpoSchema.parse({
      id: sampleId('dpo'),
      name: 'Paul van Baar',
      contactPublished: 'yes',
      registrations: [{ id: sampleId('dpo/registration'), number: 'FG001394' }],
      otherRoles: ['Security Officer'],
      sourceOfFacts: source('1'),
      remarks: lines(
        'Over het nummer staat er “ingeschreven in het register onder nummer FG001394”. Bij welke rechtspersoon het hoort en of de AP de aanmelding heeft bevestigd, staat er niet.',
        'De contactgegevens zijn volgens § 1 “bekend gemaakt en medegedeeld aan de toezichthoudende autoriteit”, maar staan niet in de verklaring.',
        'De rol is “formeel aangewezen” en wordt vervuld “in combinatie met de uitvoering van de functie van Security Officer”. Een beoordeling van die combinatie staat er niet.',
      ),
    }),
  ];
}

function organisation(key: string, name: string): Organisation {
  return organisationSchema.parse({
    id: sampleId(`organisation/${key}`),
    name,
    legalForm: 'B.V.',
    email: 'info@filelinx.com',
    dpoDesignated: 'yes',
    sourceOfFacts: source('1', '10'),
    remarks: lines(
      'Postadres, telefoonnummer en KvK-nummer staan niet in de verklaring.',
      'De verklaring geldt voor beide rechtspersonen; welke van de twee voor welke verwerking verantwoordelijk is, staat er niet.',
      'Het e-mailadres is volgens § 10 bedoeld voor “suggesties, klachten, of vragen over onze privacyverklaring”, zonder onderscheid tussen de rechtspersonen.',
    ),
  });
}
