// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const { activities, processorRecords } = sampleRegister();
const RECORDS = activities.length + processorRecords.length;

async function openExport() {
  const fake = fakeApi('example');
  fake.person.saves = '/rapporten/filelinx.docx';
  const opened = await openWindow(fake);
  await screen.findByRole('grid');
  await opened.user.keyboard('{Control>}e{/Control}');
  await screen.findByRole('heading', { level: 1, name: 'Exporteren naar Word' });
  const size = screen.getByLabelText('Verwerkingen per document, hoogstens');
  const type = async (text: string) => {
    await opened.user.clear(size);
    await opened.user.type(size, text);
  };
  const make = () => opened.user.click(screen.getByRole('button', { name: 'Maak Word-document' }));
  const finish = () =>
    act(async () => {
      opened.fake.writer.finish();
      await Promise.resolve();
    });
  return { ...opened, type, make, finish };
}

describe('a large report as a set', () => {
  it('tells beforehand that the report is one document, or how many volumes it will be', async () => {
    const { type } = await openExport();
    expect(screen.getByText('Het rapport komt in één document.')).toBeDefined();
    await type('10');
    const volumes = Math.ceil(RECORDS / 10);
    expect(
      screen.getByText(new RegExp(`een hoofddeel met overzicht.* en ${volumes} delen met de verwerkingen`)),
    ).toBeDefined();
    expect(screen.getByText(/-deel-01/)).toBeDefined();
  });

  it('names the organisations or departments of which there will be a volume', async () => {
    const { user, type } = await openExport();
    await type('10');
    await user.selectOptions(screen.getByLabelText('Grote rapporten'), 'Een deel per afdeling');
    expect(screen.getAllByText(/: \d+ verwerkingen?(, in \d delen)?$/).length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByLabelText('Grote rapporten'), 'Altijd één document');
    expect(screen.getByText('Het rapport komt in één document.')).toBeDefined();
    expect(screen.queryByLabelText('Verwerkingen per document, hoogstens')).toBeNull();
  });

  it('makes nothing while the size is no number that a document can have', async () => {
    const { fake, type, make } = await openExport();
    await type('veel');
    expect(screen.getByText(/een getal in van 1 tot en met 5\.000/)).toBeDefined();
    await make();
    expect(fake.calls('exportWord')).toEqual([]);
  });

  it('is not offered for an edition that has no chapter for each activity', async () => {
    const { user } = await openExport();
    await user.click(screen.getByRole('radio', { name: /^Bestuur en directie/ }));
    expect(screen.queryByLabelText('Grote rapporten')).toBeNull();
  });

  it('says that an edition withholds departments', async () => {
    const { user } = await openExport();
    await user.selectOptions(screen.getByLabelText('Grote rapporten'), 'Een deel per afdeling');
    await user.click(screen.getByRole('radio', { name: /^Openbaar/ }));
    expect(screen.getByText(/noemt geen afdelingen/)).toBeDefined();
  });

  it('lists its files when they are made, with the way to their folder and a PDF of each', async () => {
    const { user, fake, type, make, finish } = await openExport();
    await type('20');
    await make();
    expect(fake.calls('exportWord')).toMatchObject([{ volumes: { by: 'equal', size: 20 } }]);
    await finish();
    const volumes = Math.ceil(RECORDS / 20);
    expect(await screen.findByText(`De set is gemaakt: ${volumes + 1} documenten.`)).toBeDefined();
    const files = within(screen.getByRole('list', { name: 'Documenten van de set' })).getAllByRole(
      'listitem',
    );
    expect(files).toHaveLength(volumes + 1);
    expect(files[0]?.textContent).toContain('filelinx.docx hoofddeel');
    expect(files[1]?.textContent).toContain('filelinx-deel-01.docx V01 t/m');
    await user.click(screen.getByRole('button', { name: 'PDF maken filelinx-deel-01.docx' }));
    expect(await screen.findByText('filelinx-deel-01.pdf is gemaakt.')).toBeDefined();
    await user.click(
      within(screen.getByRole('region', { name: '3 Maken' })).getAllByRole('button', {
        name: 'Tonen in map',
      })[0] as HTMLElement,
    );
    expect(fake.told.shown).toEqual(['/rapporten/filelinx.docx']);
  });

  it('asks before it replaces a file of an older set, and makes nothing when that is refused', async () => {
    const { fake, type, make } = await openExport();
    fake.disk.set('/rapporten/filelinx-deel-02.docx', 'oud');
    await type('10');
    await make();
    expect(fake.person.askedToReplace).toEqual(['filelinx-deel-02.docx']);
    expect(await screen.findByRole('button', { name: 'Maak Word-document' })).toBeDefined();
  });
});

describe('only the changes', () => {
  it('can be asked for as a document of its own, which never comes in volumes', async () => {
    const { user, fake, make } = await openExport();
    await user.selectOptions(screen.getByLabelText('Wijzigingen tonen sinds'), 'Een andere dag…');
    await user.type(screen.getByLabelText('Stand aan het eind van'), '01-11-2026');
    await user.tab();
    await user.click(screen.getByRole('checkbox', { name: /bijgehouden wijzigingen/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Alleen de wijzigingen, als document op zich' }));
    expect(screen.queryByRole('checkbox', { name: /bijgehouden wijzigingen/ })).toBeNull();
    expect(screen.queryByLabelText('Grote rapporten')).toBeNull();
    await make();
    expect(fake.calls('exportWord')).toMatchObject([
      { since: '2026-11-01', onlyChanges: true, trackChanges: false },
    ]);
  });
});
