import type { Text } from '../i18n/text';
import type { ValueList } from './valueList';
import { both } from './valueList';

/** Articles of the UAVG that lift no prohibition but that rules, rights or help texts lean on. */
export const uavgArticles: ValueList = {
  title: both('Andere artikelen van de UAVG', 'Other articles of the UAVG'),
  asOf: '2026-09-19',
  items: [
    article(
      '5',
      both('Toestemming van de wettelijk vertegenwoordiger', 'Consent of the legal representative'),
      both(
        'Onder 16 jaar (waar AVG 8 niet geldt) en bij curatele, bewind of mentorschap; intrekken kan altijd, ook door het kind vanaf 12 jaar. Rechten: onder 12 de vertegenwoordiger, van 12 tot 16 beiden. Niet voor kosteloze hulp en advies, en niet waar de WGBO een eigen regel heeft.',
        'Under 16 (where GDPR 8 does not apply) and under guardianship, administration or mentorship; withdrawal at any time, also by the child from 12. Rights: under 12 the representative, from 12 to 16 both. Not for free help and advice, nor where the WGBO has its own rule.',
      ),
    ),
    article(
      '6, 14, 15',
      both('De AP als toezichthouder', 'The AP as supervisory authority'),
      both(
        'De AP is de toezichthoudende autoriteit (6 lid 2), kan de boetes van AVG 83 lid 4 tot en met 6 opleggen (14 lid 3) en haar leden en medewerkers zijn toezichthouder. Geen beroep op geheimhouding over het eigen aandeel in de verwerking (15 lid 4).',
        'The AP is the supervisory authority (6(2)), may impose the fines of GDPR 83(4)-(6) (14(3)) and its supervisors are members and staff. No appeal to secrecy about one’s own part in the processing (15(4)).',
      ),
    ),
    article(
      '39',
      both('Geheimhouding van de FG', 'Secrecy of the DPO'),
      both(
        'Wat de FG uit een klacht of verzoek verneemt blijft geheim, tenzij de betrokkene instemt.',
        'What the DPO learns from a complaint or request stays secret, unless the person consents.',
      ),
    ),
    article(
      '40',
      both('Geautomatiseerde besluiten zonder profilering', 'Automated decisions without profiling'),
      both(
        'AVG 22 lid 1 geldt niet voor besluiten anders dan op basis van profilering die nodig zijn voor een wettelijke verplichting of een taak van algemeen belang. Passende maatregelen zijn nodig; buiten de overheid: menselijke tussenkomst, eigen standpunt en betwisting.',
        'GDPR 22(1) does not apply to decisions other than on the basis of profiling that are necessary for a legal obligation or a task in the public interest. Suitable measures are needed; for non-authorities human intervention, own view and contesting.',
      ),
    ),
    article(
      '41',
      both('Beperking van rechten', 'Restriction of rights'),
      both(
        'AVG 12 tot en met 21 en 34 kunnen buiten toepassing blijven waar dat noodzakelijk en evenredig is voor een van tien belangen (a tot en met j), zoals veiligheid, strafrecht, toezicht, rechten van anderen en civiele vorderingen. Acht punten moeten worden gewogen.',
        'GDPR 12 to 21 and 34 may be set aside where necessary and proportionate for one of ten interests (a to j), such as security, crime, supervision, rights of others and civil claims. Eight points must be weighed.',
      ),
    ),
    article(
      '42',
      both('Inbreuk bij een financiële onderneming', 'Breach at a financial undertaking'),
      both(
        'AVG 34 (mededeling aan de betrokkene) geldt niet voor financiële ondernemingen in de zin van de Wft.',
        'GDPR 34 (telling data subjects) does not apply to financial undertakings under the Wft.',
      ),
    ),
    article(
      '43',
      both(
        'Journalistiek, academische, artistieke en literaire uitingen',
        'Journalism, academic, artistic and literary expression',
      ),
      both(
        'Alleen voor deze doeleinden: AVG 7 lid 3, 11 lid 2, hoofdstuk III, V, VI en VII gelden niet, en van hoofdstuk IV alleen 24, 25, 28, 29 en 32. AVG 9 en 10 gelden niet waar dat voor het doel nodig is.',
        'For these purposes only: GDPR 7(3), 11(2), Chapters III, V, VI and VII do not apply, and of Chapter IV only 24, 25, 28, 29 and 32 do. GDPR 9 and 10 do not apply where necessary for the purpose.',
      ),
    ),
    article(
      '44',
      both(
        'Onderzoek en statistiek: beperking van rechten',
        'Research and statistics: restriction of rights',
      ),
      both(
        'Instellingen voor onderzoek of statistiek met waarborgen kunnen AVG 15, 16 en 18 buiten toepassing laten.',
        'Bodies for research or statistics with safeguards may set aside GDPR 15, 16 and 18.',
      ),
    ),
    article(
      '45',
      both('Archieven: beperking van rechten', 'Archives: restriction of rights'),
      both(
        'Blijvend bewaarde archieven, ook bepaalde uit publieke middelen betaalde verzamelingen (gewijzigd op 01-09-2026): AVG 15, 16, 18 lid 1 onder a en 20 gelden niet. De betrokkene heeft een eigen recht op inzage en kan een verklaring laten toevoegen.',
        'Permanent archives, also certain publicly funded collections (changed on 1 Sept 2026): GDPR 15, 16, 18(1)(a) and 20 do not apply. The data subject has an own right of inspection and of adding a statement.',
      ),
    ),
    article(
      '46, 48b',
      both('Nationaal identificatienummer', 'National identification number'),
      both(
        'Alleen ter uitvoering van de wet die het nummer voorschrijft of voor doeleinden bij wet bepaald. Besluiten op grond van het oude lid 2 blijven gelden (48b).',
        'Only to carry out the statute that prescribes the number or for purposes set by statute. Decrees based on the old paragraph 2 stay valid (48b).',
      ),
    ),
    article(
      '47',
      both('Openbare registers', 'Public registers'),
      both(
        'Bij wet ingestelde openbare registers: AVG 15, 16, 18 en 19 gelden niet waar de wet een eigen procedure voor verbetering heeft; AVG 21 geldt nooit.',
        'Public registers set up by statute: GDPR 15, 16, 18 and 19 do not apply where the statute has its own correction procedure; GDPR 21 never applies.',
      ),
    ),
    article(
      '47a',
      both('Tijdelijke commissies en adviescolleges', 'Temporary commissions and advisory bodies'),
      both(
        'De instellingsregeling moet taak, verantwoordelijke en uiterste bewaartermijn noemen en kan het BSN, bijzondere en strafrechtelijke gegevens toestaan.',
        'The founding regulation must name task, controller and maximum retention and may allow BSN, special and criminal data.',
      ),
    ),
  ],
};

function article(articles: string, label: Text, note: Text) {
  const code = `UAVG_${articles.replaceAll(', ', '_')}`;
  return { code, label, source: `UAVG ${articles}`, verified: true, note };
}
