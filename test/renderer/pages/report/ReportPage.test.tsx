// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReportVerdict } from '../../../../shared/commands/reportSchemas';
import { encodeRegister } from '../../../../shared/register/canonical';
import { aRegister } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const WHOLE: ReportVerdict = {
  kind: 'report',
  date: '2026-11-20',
  programVersion: '9.9.9',
  edition: 'ap',
  language: 'nl',
  status: 'final',
  fingerprint: 'abcdef0123456789'.repeat(4),
  data: 'whole',
  register: 'none',
  registerFingerprint: '',
  text: 'unchanged',
  changes: [],
  changeCount: 0,
  since: [],
  volume: null,
};

async function dropped(verdict: ReportVerdict) {
  const fake = fakeApi();
  fake.person.verdict = verdict;
  const opened = await openWindow(fake);
  act(() =>
    fake.tell('fileHandedOver', { handle: fake.handleOf('/in/rapport.docx'), fileName: 'rapport.docx' }),
  );
  await screen.findByRole('heading', { level: 1, name: 'Rapport controleren' });
  return opened;
}

describe('a report that is dropped on the window', () => {
  it('is told to be unchanged, with what it was made from', async () => {
    await dropped(WHOLE);
    expect(await screen.findByText('Ongewijzigd.')).toBeDefined();
    expect(
      screen.getByText(/^Gemaakt op 20-11-2026 met Verwerkingsregister 9\.9\.9.*definitief\.$/),
    ).toBeDefined();
  });

  it('shows where it was changed, with both texts', async () => {
    const changes = [
      { chapter: 'V01 Werving', section: 'Doelen', field: 'Doel', expected: 'Werven', found: 'Verkopen' },
      { chapter: '', section: '', field: '', expected: 'Versie 3', found: '' },
    ];
    await dropped({ ...WHOLE, text: 'changed', changes, changeCount: 2 });
    expect(await screen.findByText('Op 2 plaatsen gewijzigd.')).toBeDefined();
    expect(screen.getByRole('row', { name: 'V01 Werving · Doelen · Doel Werven Verkopen' })).toBeDefined();
    expect(screen.getByRole('row', { name: 'kop- of voettekst Versie 3 weggehaald' })).toBeDefined();
  });

  it('tells what changed in the register since', async () => {
    await dropped({
      ...WHOLE,
      register: 'other',
      registerFingerprint: '0123456789abcdef'.repeat(4),
      since: [{ name: 'V01 Werving', sentences: ['Naam gewijzigd van “a” in “b”'] }],
    });
    expect(
      await screen.findByText(/^Handtekeningen gelden voor versie .* het register is nu /),
    ).toBeDefined();
    expect(screen.getByText('Naam gewijzigd van “a” in “b”.')).toBeDefined();
  });

  it('opens the data inside as a register of its own', async () => {
    const { user, fake } = await dropped(WHOLE);
    fake.disk.set('/in/rapport.docx', encodeRegister(aRegister({ title: 'Uit het rapport' })));
    await user.click(await screen.findByRole('button', { name: 'De gegevens uit dit rapport openen' }));
    expect(await screen.findAllByText(/Uit het rapport/)).not.toEqual([]);
  });

  it('says why nothing can be said of another file', async () => {
    await dropped({ kind: 'unreadable', why: 'notZip' });
    expect(await screen.findByText(/geen Word-document, of het is beschadigd/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'De gegevens uit dit rapport openen' })).toBeNull();
  });
});
