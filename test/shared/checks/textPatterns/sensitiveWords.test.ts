import { describe, expect, it } from 'vitest';
import { saysMasked, soundsSensitive } from '../../../../shared/checks/textPatterns/sensitiveWords';
import { HUGE_TEXTS } from '../../../hugeTexts';

describe('a description of data', () => {
  it.each([
    ...['Medische gegevens', 'Ziekteverzuim', 'Dieetwensen', 'Allergieën', 'Lidmaatschap vakbond', 'VOG'],
    ...['Patiëntnummer', 'Vingerafdruk', 'Etniciteit', 'Seksuele geaardheid', 'Health data', 'Fingerprints'],
    ...['BSN', 'Burgerservicenummer', 'DNA-profiel', 'Politieke voorkeur', 'Godsdienst', 'Ziekmelding'],
    ...['Strafrechtelijke gegevens', 'Kopie paspoort', 'Kopie identiteitsbewijs', 'Verzuim'],
    ...['Verzuimduur, zonder aard van de ziekte', 'Religion', 'Criminal records'],
  ])('sounds sensitive: %s', (description) => {
    expect(soundsSensitive(description)).toBe(true);
  });

  it.each([
    ...[
      'Naam en adres',
      'Vogelsoorten',
      'Geen medische gegevens',
      'Zonder gezondheidsgegevens',
      'Geloofsbrieven',
    ],
    ...['Ziekenhuis van geboorte', 'Zieke bomen', 'Ongeoorloofd verzuim', 'Absnummer', 'Politieke partijen'],
    ...['Healthy Food B.V.', 'Not medical', 'Onderwijsgegevens', ''],
  ])('does not sound sensitive: %j', (description) => {
    expect(soundsSensitive(description)).toBe(false);
  });

  it.each(HUGE_TEXTS)('is read to its end, also a megabyte of %s', (_name, text) => {
    expect([soundsSensitive(text), saysMasked(text)]).toEqual([false, false]);
  });

  it('says that BSN and photo are masked, or does not', () => {
    expect(saysMasked('Kopie, BSN en foto afgeschermd')).toBe(true);
    expect(saysMasked('Copy with the BSN blacked out')).toBe(true);
    expect(saysMasked('Kopie paspoort')).toBe(false);
  });
});
