import { describe, expect, it } from 'vitest';
import { differences } from '../../../shared/history/differences';
import type { Activity } from '../../../shared/register/activity';
import { COLLECTIONS } from '../../../shared/register/register';
import type { Register } from '../../../shared/register/register';
import { anActivity, anId, aParty, aRegister } from '../../factories';

const party = aParty({ id: anId(50), name: 'Belastingdienst' });

/** An activity with the list items that the schema makes of these facts. */
function activityWith(facts: object): Activity {
  return COLLECTIONS.activities.parse({ ...anActivity({ number: 'V04', name: 'Loon' }), ...facts });
}

function registerWith(facts: object): Register {
  return aRegister({ parties: [party], activities: [activityWith(facts)] });
}

function sentences(before: object, after: object, language: 'nl' | 'en' = 'nl'): readonly string[] {
  return differences(registerWith(before), registerWith(after), language).flatMap((one) => one.sentences);
}

const recipient = { id: anId(60), partyId: party.id };
const salary = (retention: object) => ({
  data: [{ id: anId(70), description: 'salarisgegevens', retention }],
});

describe('what was changed, in sentences', () => {
  it('names the record and the field, with the words of value lists', () => {
    const [difference] = differences(
      registerWith({ status: 'active' }),
      registerWith({ status: 'draft' }),
      'nl',
    );
    expect(difference).toMatchObject({
      name: '“V04 Loon”',
      sentences: ['Stand gewijzigd van “Actief” in “Concept”'],
    });
  });

  it('tells a list item by what people call it', () => {
    expect(sentences({}, { recipients: [recipient] })).toEqual(['Ontvanger “Belastingdienst” toegevoegd']);
    expect(sentences({ recipients: [recipient] }, {})).toEqual(['Ontvanger “Belastingdienst” verwijderd']);
    expect(sentences({}, { recipients: [recipient] }, 'en')).toEqual(['Recipient “Belastingdienst” added']);
  });

  it('tells a field of a list item with the item', () => {
    const known = { ...recipient, role: 'processor' };
    expect(sentences({ recipients: [recipient] }, { recipients: [known] })).toEqual([
      'Rol van “Belastingdienst” ingevuld: “Verwerker”',
    ]);
  });

  it('tells a retention period as one sentence, however many of its fields were changed', () => {
    const before = salary({ amount: 26, unit: 'month' });
    const after = salary({ amount: 7, unit: 'year', legalSource: 'AWR 52' });
    expect(sentences(before, after)).toEqual([
      'Bewaartermijn van “salarisgegevens” gewijzigd van “26 maanden” in “7 jaar (AWR 52)”',
    ]);
    expect(sentences(salary({}), before)).toEqual([
      'Bewaartermijn van “salarisgegevens” ingevuld: “26 maanden”',
    ]);
    expect(sentences(before, after, 'en')).toEqual([
      'Retention period of “salarisgegevens” changed from “26 months” to “7 years (AWR 52)”',
    ]);
  });

  it('tells what went into a set and what came out', () => {
    const based = (legalBases: readonly string[]) => ({
      purposes: [{ id: anId(80), text: 'Loon betalen', legalBases }],
    });
    expect(sentences(based(['A6_1_a']), based(['A6_1_c']))).toEqual([
      'Grondslag van “Loon betalen”: “Wettelijke verplichting (6 lid 1 c)” toegevoegd, “Toestemming van de betrokkene (6 lid 1 a)” verwijderd',
    ]);
  });

  it('tells that a field was emptied, with what stood there', () => {
    expect(sentences({ remarks: 'Nakijken' }, { remarks: '' })).toEqual([
      'Opmerkingen leeggemaakt; was “Nakijken”',
    ]);
  });

  it('cuts long texts to the words that are others', () => {
    const text = (word: string) => `${'lang '.repeat(40)}en dan ${word} en ${'verder '.repeat(40)}`.trim();
    expect(sentences({ remarks: text('oud') }, { remarks: text('nieuw') })).toEqual([
      'Opmerkingen gewijzigd van “… lang en dan oud en verder verder …” in “… lang en dan nieuw en verder verder …”',
    ]);
  });

  it('tells another order only where somebody made one', () => {
    const [one, other, third] = [1, 2, 3].map((n) => ({ id: anId(90 + n), text: `Doel ${n}` }));
    expect(sentences({ purposes: [one, other] }, { purposes: [other, one] })).toEqual([
      'Volgorde van Doelen gewijzigd',
    ]);
    expect(sentences({ purposes: [one, other, third] }, { purposes: [one, third] })).toEqual([
      'Doel “Doel 2” verwijderd',
    ]);
  });

  it('tells whole records, the title and a field of a newer program', () => {
    const before = aRegister({ title: 'Oud' });
    const after = { ...aRegister({ title: 'Nieuw', parties: [party] }), fromNewerProgram: 'x' };
    expect(differences(before, after, 'nl').flatMap((one) => one.sentences)).toEqual([
      'Titel van het register gewijzigd van “Oud” in “Nieuw”',
      '“fromNewerProgram” ingevuld: “x”',
      'Partij “Belastingdienst” toegevoegd',
    ]);
  });
});
