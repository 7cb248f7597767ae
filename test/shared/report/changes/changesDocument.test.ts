import { describe, expect, it } from 'vitest';
import { registerFingerprint } from '../../../../shared/register/fingerprint';
import type { Register } from '../../../../shared/register/register';
import { shortFingerprint } from '../../../../shared/report/fingerprintText';
import { registerReport } from '../../../../shared/report/registerReport';
import type { ReportOptions } from '../../../../shared/report/reportOptions';
import { aParty, aProcessorRecord, aRegister, anActivity, anId } from '../../../factories';
import { below, headingsOf, textOf } from '../reportText';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0', onlyChanges: true } as const;

const before = aRegister({
  activities: [
    anActivity({ id: anId(11), number: 'V1', name: 'Werving', status: 'active', hasTransfers: 'no' }),
    anActivity({ id: anId(12), number: 'V2', name: 'Fax', status: 'active' }),
    anActivity({ id: anId(13), number: 'V3', name: 'Weg' }),
    anActivity({ id: anId(15), number: 'V5', name: 'Zelfde' }),
  ],
});

const after = aRegister({
  title: 'Nieuwe titel',
  activities: [
    anActivity({ id: anId(11), number: 'V1', name: 'Werving', status: 'active', hasTransfers: 'yes' }),
    anActivity({ id: anId(12), number: 'V2', name: 'Fax', status: 'ended' }),
    anActivity({ id: anId(14), number: 'V4', name: 'Camera', description: 'Beelden bij de ingang' }),
    anActivity({ id: anId(15), number: 'V5', name: 'Zelfde' }),
  ],
  parties: [aParty({ id: anId(21), name: 'Bewaker B.V.', country: 'NL' })],
});

function reportOf(previous: Register, register: Register, options: Partial<ReportOptions> = {}) {
  return registerReport(register, { ...OPTIONS, previous, ...options });
}

describe('a document of nothing but what changed', () => {
  const report = reportOf(before, after);
  const text = textOf(report.blocks);

  it('is called so on its cover, with the state that it is compared with', () => {
    expect(report.cover.title).toBe('Wijzigingen in het register van verwerkingsactiviteiten');
    const since = report.cover.lines.find(({ label }) => label === 'Vergeleken met');
    expect(since?.value.paragraphs).toEqual([
      'een eerdere stand van het register',
      `vingerafdruk ${shortFingerprint(registerFingerprint(before))}`,
    ]);
  });

  it('names the delivery that the reader has, where it was one', () => {
    const delivery = {
      ...{ id: anId(31), number: 3, at: '2026-03-12T10:00:00Z', to: 'AP', note: '', by: 'fg' },
      ...{ edition: 'ap', language: 'nl', fingerprint: registerFingerprint(before) },
    } as const;
    const delivered = reportOf(before, { ...after, deliveries: [delivery] });
    const since = delivered.cover.lines.find(({ label }) => label === 'Vergeleken met');
    expect(since?.value.paragraphs[0]).toBe('levering 3 van 12-03-2026 aan AP');
  });

  it('counts what is new, has ended, is other and is gone', () => {
    const [table] = report.blocks.filter(
      (block) => block.kind === 'table' && block.caption === 'Wat is gewijzigd',
    );
    const rows = table?.kind === 'table' ? table.rows : [];
    const cells = rows.map((row) => row.map(({ parts }) => parts[0]?.value.paragraphs.join()));
    expect(cells).toEqual([
      ['Verwerkingen als verwerkingsverantwoordelijke', '1', '1', '1', '1'],
      ['Partijen', '1', '0', '0', '0'],
    ]);
  });

  it('tells of each record what is other in sentences, and of a new activity all of it', () => {
    expect(textOf(below(report.blocks, 'V1 Werving'))).toMatch(/^Gaan er gegevens .* van “nee” in “ja”\.$/);
    expect(textOf(below(report.blocks, 'V2 Fax (beëindigd)'))).toBe(
      'Stand gewijzigd van “Actief” in “Beëindigd”.',
    );
    expect(text).toContain('Beelden bij de ingang');
    expect(textOf(below(report.blocks, 'Partij Bewaker B.V.'))).toContain(
      'Land van vestiging ingevuld: “Nederland”.',
    );
    expect(textOf(below(report.blocks, 'Het register zelf'))).toContain('Nieuwe titel');
  });

  it('has nothing of what stayed the same, and no chapter of the full report', () => {
    expect(text).not.toContain('Zelfde');
    expect(headingsOf(report, 1)).toEqual([
      'Documentbeheer',
      'Leeswijzer',
      'Wat is gewijzigd',
      'Nieuw',
      'Beëindigd',
      'Gewijzigd',
      'Niet meer in het register',
    ]);
  });

  it('says that nothing changed', () => {
    expect(textOf(reportOf(before, before).blocks)).toContain('Er is niets gewijzigd.');
  });

  it('is about the part of the register that was chosen', () => {
    const part = textOf(reportOf(before, after, { selection: { recordIds: [anId(11)] } }).blocks);
    expect(part).toContain('V1 Werving');
    expect(part).not.toContain('Fax');
    expect(part).not.toContain('Bewaker');
  });

  it('tells a new record as processor whole', () => {
    const processor = aProcessorRecord({ id: anId(41), number: 'P1', name: 'Hosting' });
    const told = reportOf(before, { ...before, processorRecords: [processor] });
    expect(headingsOf(told, 2)).toContain('P1 Hosting');
    expect(textOf(told.blocks)).toContain('niet vastgelegd');
  });

  it('is in English where that is asked', () => {
    const english = reportOf(before, after, { language: 'en' });
    expect(english.cover.title).toBe('Changes in the record of processing activities');
    expect(headingsOf(english, 1)).toContain('No longer in the register');
  });

  it('is an ordinary report in an edition that does not tell what changed', () => {
    const open = reportOf(before, after, { edition: 'public' });
    expect(open.cover.title).toBe('Register van verwerkingsactiviteiten');
    expect(headingsOf(open, 1)).toContain('Overzicht');
  });
});
