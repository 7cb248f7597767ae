import { describe, expect, it } from 'vitest';
import { deliverySchema } from '../../../shared/register/delivery';
import { registerFingerprint } from '../../../shared/register/fingerprint';
import { controlChapter } from '../../../shared/report/controlChapter';
import type { ReportOptions } from '../../../shared/report/reportOptions';
import { registerReport } from '../../../shared/report/registerReport';
import { reportFrame } from '../../../shared/report/reportFrame';
import { aRegister, anActivity, anId } from '../../factories';
import { below, textOf } from './reportText';

const bare = aRegister({ activities: [anActivity({ name: 'Werving' })] });
const short = registerFingerprint(bare)
  .slice(0, 12)
  .replace(/(.{4})(?=.)/g, '$1 ');
const register = {
  ...bare,
  deliveries: [
    aDelivery({ number: 13, to: 'Auditor', edition: 'audit', fingerprint: 'a'.repeat(64) }),
    aDelivery({ number: 14, to: 'AP', edition: 'ap', fingerprint: registerFingerprint(bare) }),
  ],
};

describe('document control', () => {
  it('numbers this version after the last delivery and names state, reader and fingerprint', () => {
    expect(textOf(below(chapter({}), 'Documentbeheer'))).toBe(
      `15 | 22-11-2026 | CONCEPT | Autoriteit Persoonsgegevens | Nederlands | ${short}`,
    );
    expect(textOf(below(chapter({ status: 'final', edition: 'audit' }), 'Documentbeheer'))).toContain(
      '| definitief | audit |',
    );
  });

  it('has lines to sign on, for this version only', () => {
    const blocks = below(chapter({}), 'Vaststelling');
    expect(textOf(blocks)).toContain(`versie 15, vingerafdruk ${short}`);
    expect(blocks.find(({ kind }) => kind === 'signatures')).toMatchObject({
      rows: [
        ['Opgesteld', '', '', '', ''],
        ['Beoordeeld', '', '', '', ''],
        ['Goedgekeurd', '', '', '', ''],
      ],
    });
  });

  it('tells who had which version, the newest first, and whether it was made from the same data', () => {
    expect(textOf(below(chapter({}), 'Eerdere leveringen')).split('\n')).toEqual([
      `14 | 12-03-2026 | AP | Autoriteit Persoonsgegevens | Paul | ${short} / gelijk aan dit document`,
      '13 | 12-03-2026 | Auditor | audit | Paul | aaaa aaaa aaaa / anders dan in dit document',
    ]);
  });

  it('prints version, date and short fingerprint on every page, and edition and draft in the header', () => {
    const report = registerReport(register, { ...options, edition: 'audit' });
    expect(report.footer).toBe(`Versie 15 · stand op 22-11-2026 · vingerafdruk ${short}`);
    expect(report.header).toMatch(/· uitgave audit · CONCEPT$/);
    expect(registerReport(register, { ...options, status: 'final' }).header).not.toContain('CONCEPT');
  });

  it('shows the fingerprint of the whole register on the cover, whichever part is told', () => {
    const { cover } = registerReport(register, { ...options, selection: { recordIds: [] } });
    const full = cover.lines
      .find(({ label }) => label === 'Vingerafdruk, volledig')
      ?.value.paragraphs.join('');
    expect(full?.replaceAll(' ', '')).toBe(registerFingerprint(bare));
  });
});

const options = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;

function chapter(given: Partial<ReportOptions>) {
  return controlChapter(reportFrame(register, { ...options, ...given }));
}

function aDelivery(facts: object) {
  return deliverySchema.parse({ id: anId(80), at: '2026-03-12T09:00:00Z', by: 'Paul', ...facts });
}
