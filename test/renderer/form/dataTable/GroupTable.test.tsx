// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { id, object } from '../../../../shared/fields/fields';
import { dataCategories } from '../../../../shared/register/dataCategory';
import { dataSubjects } from '../../../../shared/register/dataSubjects';
import { purposes } from '../../../../shared/register/purpose';
import { anId } from '../../../factories';
import { showForm } from '../formInWindow';

const schema = object({
  id: id(),
  purposes: purposes(),
  dataSubjects: dataSubjects(),
  data: dataCategories(),
});

async function showGroups() {
  const record = schema.parse({
    id: anId(99),
    purposes: [{ id: anId(60), dataIds: [anId(1)] }],
    dataSubjects: [
      { id: anId(50), description: 'Klanten' },
      { id: anId(51), description: 'Debiteuren' },
    ],
    data: [
      { id: anId(1), category: 'PD_INVOICE', retention: { amount: 7, unit: 'year' } },
      { id: anId(2), description: 'Functie', subjectIds: [anId(51)] },
    ],
  });
  const shown = showForm({ schema, record });
  await shown.user.click(screen.getByRole('radio', { name: 'Per groep betrokkenen' }));
  return {
    ...shown,
    terms: async () =>
      schema
        .parse(await shown.submit())
        .data.map(({ category, description, subjectIds, retention }) => [
          category || description,
          subjectIds,
          retention.amount,
        ]),
    purposeData: async () => schema.parse(await shown.submit()).purposes[0]?.dataIds.length,
  };
}

const cell = (name: string) => screen.getByRole('button', { name });

describe('the table by group of data subjects', () => {
  it('tells for each group how long, what is not recorded and what is not processed', async () => {
    await showGroups();
    expect(cell('Factuurgegevens, Klanten: 7 jaar')).toBeDefined();
    expect(cell('Functie, Klanten: niet verwerkt').textContent).toBe('–');
    expect(cell('Functie, Debiteuren: niet vastgelegd')).toBeDefined();
  });

  it('is one tab stop, in which the arrow keys go from cell to cell', async () => {
    const { user } = await showGroups();
    await user.tab();
    expect(document.activeElement).toBe(cell('Factuurgegevens, Klanten: 7 jaar'));
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(cell('Functie, Debiteuren: niet vastgelegd'));
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowUp}{ArrowUp} ');
    expect(cell('Factuurgegevens, Debiteuren: 7 jaar').getAttribute('aria-pressed')).toBe('true');
    await user.tab();
    expect(document.activeElement?.closest('table')).toBeNull();
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(cell('Factuurgegevens, Debiteuren: 7 jaar'));
  });

  it('gives one group a term of its own, linked to the same purposes', async () => {
    const shown = await showGroups();
    await shown.user.click(cell('Factuurgegevens, Debiteuren: 7 jaar'));
    await shown.user.click(screen.getByRole('button', { name: 'Eigen termijn voor Debiteuren' }));
    expect(await shown.terms()).toEqual([
      ['PD_INVOICE', [anId(50)], 7],
      ['PD_INVOICE', [anId(51)], 7],
      ['Functie', [anId(51)], null],
    ]);
    expect(await shown.purposeData()).toBe(2);
  });

  it('gives several chosen cells the term of the first', async () => {
    const shown = await showGroups();
    await shown.user.click(cell('Factuurgegevens, Klanten: 7 jaar'));
    await shown.user.keyboard('{Control>}');
    await shown.user.click(cell('Functie, Debiteuren: niet vastgelegd'));
    await shown.user.keyboard('{/Control}');
    await shown.user.click(
      screen.getByRole('button', { name: 'Alle gekozen geven wat Factuurgegevens, Klanten heeft' }),
    );
    expect(await shown.terms()).toEqual([
      ['PD_INVOICE', [], 7],
      ['Functie', [anId(51)], 7],
    ]);
  });

  it('takes data to another group, and away from one', async () => {
    const shown = await showGroups();
    await shown.user.click(cell('Functie, Klanten: niet verwerkt'));
    await shown.user.click(screen.getByRole('button', { name: 'Ook van Klanten' }));
    await shown.user.click(cell('Factuurgegevens, Klanten: 7 jaar'));
    await shown.user.click(screen.getByRole('button', { name: 'Niet van Klanten' }));
    expect(await shown.terms()).toEqual([
      ['PD_INVOICE', [anId(51)], 7],
      ['Functie', [anId(51), anId(50)], null],
    ]);
  });
});
