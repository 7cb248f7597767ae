import { describe, expect, it } from 'vitest';
import { cleanReport } from '../../../shared/report/cleanReport';
import { registerReport } from '../../../shared/report/registerReport';
import { aRegister, anActivity } from '../../factories';

const options = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;

describe('a report made fit for a document', () => {
  it('leaves a clean report as it is', () => {
    const report = registerReport(aRegister({ activities: [anActivity({ name: 'V1' })] }), options);
    expect(cleanReport(report)).toEqual({ report, replaced: 0 });
  });

  it('makes paragraphs of lines in a value, a space in a heading, and counts what it replaced', () => {
    const report = registerReport(aRegister(), options);
    const hostile = {
      ...report,
      header: 'a\nb',
      cover: {
        ...report.cover,
        lines: [{ label: 'x\u0001', value: { state: 'recorded', paragraphs: ['c\nd', 'e\uFFFF'] } }],
      },
    } as const;
    const clean = cleanReport(hostile);
    expect(clean.replaced).toBe(2);
    expect(clean.report.header).toBe('a b');
    expect(clean.report.cover.lines).toEqual([
      { label: 'x\uFFFD', value: { state: 'recorded', paragraphs: ['c', 'd', 'e\uFFFD'] } },
    ]);
  });
});
