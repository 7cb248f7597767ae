// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

/** The page for exports, right after a document was made. */
async function made(path: string) {
  const fake = fakeApi('example');
  fake.person.saves = path;
  const opened = await openWindow(fake);
  await screen.findByRole('grid');
  await opened.user.keyboard('{Control>}e{/Control}');
  await screen.findByRole('heading', { level: 1, name: 'Exporteren naar Word' });
  await opened.user.click(screen.getByRole('button', { name: 'Maak Word-document' }));
  await act(async () => {
    fake.writer.finish();
    await Promise.resolve();
  });
  await screen.findByRole('button', { name: 'Ook een PDF maken' });
  return opened;
}

describe('a PDF of the document that was just made', () => {
  it('is made beside it, and shown where it is', async () => {
    const { user, fake } = await made('/rapporten/filelinx.docx');
    await user.click(screen.getByRole('button', { name: 'Ook een PDF maken' }));
    expect(await screen.findByText('filelinx.pdf is gemaakt.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Ook een PDF maken' })).toBeNull();
    const shows = screen.getAllByRole('button', { name: 'Tonen in map' });
    const last = shows.at(-1);
    if (last) await user.click(last);
    expect(fake.told.shown).toEqual(['/rapporten/filelinx.pdf']);
  });

  it('is not made without LibreOffice, and it is told how to make one', async () => {
    const { user } = await made('/rapporten/zonder.docx');
    await user.click(screen.getByRole('button', { name: 'Ook een PDF maken' }));
    expect(await screen.findByText('LibreOffice is niet gevonden.')).toBeDefined();
    expect(screen.getByText(/[Oo]pslaan als/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Ook een PDF maken' })).toBeDefined();
  });
});
