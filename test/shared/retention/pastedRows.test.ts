import { describe, expect, it } from 'vitest';
import { pastedRows } from '../../../shared/retention/pastedRows';

const GROUPS = [
  { id: 'customers', names: ['Klanten (natuurlijke personen)', 'Customers (natural persons)'] },
  { id: 'debtors', names: ['Debiteuren'] },
];

const rowOf = (text: string) => {
  const [row] = pastedRows(text, GROUPS);
  if (row === undefined) throw new Error('No row was read.');
  return row;
};

describe('rows from a spreadsheet', () => {
  it('reads a row without a heading as category, kind, source and retention', () => {
    const { values, told } = rowOf(
      'Factuurgegevens\tgewoon\tVan de betrokkene zelf\t7 jaar na einde boekjaar',
    );
    expect(values).toMatchObject({
      category: 'PD_INVOICE',
      kind: 'ordinary',
      source: 'subject',
      retention: { amount: 7, unit: 'year', startEvent: 'END_OF_FINANCIAL_YEAR' },
    });
    expect(told).toEqual([]);
  });

  it('reads columns by their heading in either language and any order', () => {
    const text =
      'Retention\tData\tData subjects\tLaw\n2 years after end of the contract\tName\tCustomers\tBW 3:307(1)';
    expect(rowOf(text).values).toMatchObject({
      category: 'PD_NAME',
      subjectIds: ['customers'],
      retention: { amount: 2, unit: 'year', startEvent: 'END_OF_CONTRACT', legalSource: 'BW 3:307(1)' },
    });
  });

  it('keeps every value that is on no list and says where', () => {
    const text =
      'Gegevens\tBetrokkenen\tSoort\tBron\tEigenaar\nSchoenmaat\tDebiteuren, Buren\traar\tKvK\tJan';
    const { values, told } = rowOf(text);
    expect(values.description).toBe('Schoenmaat; Betrokkenen: Buren; Soort: raar; Eigenaar: Jan');
    expect(values).toMatchObject({ category: '', subjectIds: ['debtors'], kind: '', source: '' });
    expect(values.sourceDescription).toBe('KvK');
    expect(told.map(({ column, kept }) => [column, kept])).toEqual([
      ['category', 'description'],
      ['subjects', 'description'],
      ['kind', 'description'],
      ['source', 'sourceDescription'],
      ['other', 'description'],
    ]);
  });

  it('keeps a term that it cannot read as a criterion in the same words', () => {
    const { values, told } = rowOf('Naam\t\t\tzolang de klant klant is');
    expect(values.retention).toEqual({ criterion: 'zolang de klant klant is' });
    expect(told).toEqual([{ column: 'retention', text: 'zolang de klant klant is', kept: 'criterion' }]);
  });

  it('keeps the law of its own column beside a term that names none', () => {
    const text = 'Gegevens\tWet\tBewaartermijn\nNaam\tAWR 52(4)\t7 jaar';
    expect(rowOf(text).values.retention).toMatchObject({ amount: 7, legalSource: 'AWR 52(4)' });
  });

  it('takes a column of one cell and passes over empty lines', () => {
    expect(pastedRows('Naam\n\nTelefoonnummer\n', [])).toHaveLength(2);
  });
});
