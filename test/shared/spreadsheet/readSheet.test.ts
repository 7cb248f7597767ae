import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/register/activity';
import type { Party } from '../../../shared/register/party';
import type { AnyRecord } from '../../../shared/register/register';
import { firstReading, readSheet } from '../../../shared/spreadsheet/readSheet';
import type { SheetRow } from '../../../shared/spreadsheet/readSheet';
import { sheetCells } from '../../../shared/spreadsheet/sheetCells';
import type { SheetCollection } from '../../../shared/spreadsheet/sheetColumns';
import { aParty, aRegister, anActivity, anId } from '../../factories';

function read(text: string, collection: SheetCollection = 'activities', register = aRegister()) {
  let next = 100;
  const newId = () => anId((next += 1));
  return readSheet(firstReading(collection, sheetCells(text)), { register, newId });
}

function activity(row: SheetRow | undefined): Activity {
  // The sheet was read as activities.
  return row?.record as Activity & AnyRecord;
}

const table = (...rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');

describe('a row of a spreadsheet', () => {
  it('becomes an activity with purposes, groups, data, terms, recipients and answers', () => {
    const [row] = read(
      table(
        [
          'Nr',
          'Verwerking',
          'Doel',
          'Grondslag',
          'Betrokkenen',
          'Persoonsgegevens',
          'Bewaartermijn',
          'Ontvangers',
          'Doorgifte buiten EU',
        ],
        [
          'V30',
          'Salaris',
          'Loon betalen',
          'Wettelijke verplichting',
          'Werknemers',
          'Naam; IBAN van de werknemer',
          '7 jaar na einde boekjaar',
          'Belastingdienst',
          'nee',
        ],
      ),
    );
    const { number, name, purposes, dataSubjects, data, recipients, hasRecipients, hasTransfers } =
      activity(row);
    expect({ number, name, hasRecipients, hasTransfers }).toEqual({
      number: 'V30',
      name: 'Salaris',
      hasRecipients: 'yes',
      hasTransfers: 'no',
    });
    expect(purposes.map(({ text, legalBases }) => [text, legalBases])).toEqual([
      ['Loon betalen', ['A6_1_c']],
    ]);
    expect(dataSubjects.map(({ category }) => category)).toEqual(['DS_EMPLOYEE']);
    expect(data.map(({ retention }) => [retention.amount, retention.unit, retention.startEvent])).toEqual([
      [7, 'year', 'END_OF_FINANCIAL_YEAR'],
      [7, 'year', 'END_OF_FINANCIAL_YEAR'],
    ]);
    expect(data.map(({ description }) => description)).toEqual(['', 'IBAN van de werknemer']);
    expect(recipients).toHaveLength(1);
  });

  it('keeps every word: what is on no list is told and stands in a description or the remarks', () => {
    const [row] = read(
      table(
        ['Verwerking', 'Risiconiveau', 'Grondslag', 'Bewaartermijn', 'Gegevens'],
        ['Intake', 'hoog', 'nog uitzoeken', 'in de praktijk 2 tot 5 jaar', 'allerlei'],
      ),
    );
    expect(activity(row).remarks).toBe('Grondslag: nog uitzoeken\nRisiconiveau: hoog');
    expect(
      activity(row).data.map(({ description, retention }) => [description, retention.criterion]),
    ).toEqual([['allerlei', 'in de praktijk 2 tot 5 jaar']]);
    expect(row?.told.map(({ text, kept }) => [text, kept])).toEqual([
      ['nog uitzoeken', 'remarks'],
      ['allerlei', 'description'],
      ['in de praktijk 2 tot 5 jaar', 'criterion'],
      ['hoog', 'remarks'],
    ]);
  });

  it('pairs legal bases with purposes only where there are as many of each', () => {
    const rows = read(
      table(
        ['Verwerking', 'Doel', 'Grondslag'],
        ['Even veel', '"Factureren\nWerven"', '"overeenkomst\ntoestemming"'],
        ['Niet even veel', '"Factureren\nWerven"', 'art. 6 lid 1 sub f AVG'],
      ),
    );
    const pairs = rows.map((row) => activity(row).purposes.map(({ text, legalBases }) => [text, legalBases]));
    expect(pairs).toEqual([
      [
        ['Factureren', ['A6_1_b']],
        ['Werven', ['A6_1_a']],
      ],
      [['Factureren\nWerven', ['A6_1_f']]],
    ]);
  });

  it('answers nothing that nobody said', () => {
    const [row] = read(table(['Verwerking', 'Ontvangers', 'Doorgifte'], ['Post', '', '-']));
    expect(activity(row)).toEqual({ ...anActivity({ id: anId(101), name: 'Post' }) });
    expect(row?.told).toEqual([]);
  });

  it('takes only a country outside the EEA for a transfer', () => {
    const rows = read(
      table(['Verwerking', 'Doorgifte'], ['Een', 'VS'], ['Twee', 'België'], ['Drie', 'Microsoft']),
    );
    expect(rows.map((row) => activity(row).hasTransfers)).toEqual(['yes', '', '']);
    expect(rows.map((row) => activity(row).remarks)).toEqual([
      '',
      'Doorgifte: België',
      'Doorgifte: Microsoft',
    ]);
  });

  it('points to a party that is there already', () => {
    const register = aRegister({ parties: [aParty({ name: 'Zendesk', aliases: ['Zendesk Inc.'] })] });
    const [row] = read(
      table(['Verwerking', 'Ontvangers'], ['Chat', 'zendesk inc.; Iemand']),
      'activities',
      register,
    );
    expect(activity(row).recipients.map(({ partyId, description }) => [partyId, description])).toEqual([
      [aParty().id, ''],
      ['', 'Iemand'],
    ]);
  });

  it('never uses a number twice, and says which names are there already', () => {
    const register = aRegister({ activities: [anActivity({ number: 'V01', name: 'Offertes' })] });
    const rows = read(
      table(['Nr', 'Verwerking'], ['V01', 'Nieuw'], ['V02', 'offertes'], ['V02', 'Nog een']),
      'activities',
      register,
    );
    expect(rows.map((row) => activity(row).number)).toEqual(['', 'V02', '']);
    expect(rows.map(({ isKnown }) => isKnown)).toEqual([false, true, false]);
    expect(activity(rows[2]).remarks).toBe('V02');
  });

  it('says that a text is too long instead of cutting it', () => {
    const [row] = read(table(['Verwerking', 'Betrokkenen'], ['Lang', 'x'.repeat(3_000)]));
    expect(row?.tooLong).toBe('dataSubjects');
  });

  it('becomes a party in a list of parties', () => {
    const [row] = read(
      table(
        ['Naam', 'KvK', 'Land', 'E-mail', 'Sinds'],
        ['Acme', '12345678', 'Nederland', 'info@acme.example', '2019'],
      ),
      'parties',
    );
    const { name, chamberOfCommerceNumber, country, email, remarks } = row?.record as Party;
    expect({ name, chamberOfCommerceNumber, country, email, remarks }).toEqual({
      name: 'Acme',
      chamberOfCommerceNumber: '12345678',
      country: 'NL',
      email: 'info@acme.example',
      remarks: 'Sinds: 2019',
    });
  });
});

describe('how a sheet is read at first', () => {
  it('takes the first row for headings when two of them are known, in English or Dutch', () => {
    const cells = sheetCells(
      table(
        [
          'The purposes of the processing; ',
          'a description of the categories of data subjects',
          'categories_recipients',
          'xyz',
        ],
        ['a', 'b', 'c', 'd'],
      ),
    );
    const { hasHeadings, columns } = firstReading('activities', cells);
    expect([hasHeadings, columns]).toEqual([true, ['purposes', 'dataSubjects', 'recipients', 'remarks']]);
  });

  it('takes a plain list for names', () => {
    const { hasHeadings, columns } = firstReading('parties', sheetCells('Acme BV\nGoogle'));
    expect([hasHeadings, columns]).toEqual([false, ['name']]);
  });

  it('reads CSV with semicolons or commas as well as what a spreadsheet copies', () => {
    const cells = [
      ['Naam', 'Land'],
      ['Acme, Inc', 'VS'],
    ];
    expect(sheetCells('\uFEFFNaam;Land\r\n"Acme, Inc";VS\r\n')).toEqual(cells);
    expect(sheetCells('Naam,Land\n"Acme, Inc",VS')).toEqual(cells);
    expect(sheetCells('Naam\tLand\nAcme, Inc\tVS')).toEqual(cells);
  });
});
