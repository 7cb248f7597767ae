import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { forkedChild } from '../../../electron/word/forkedChild';
import { makeInChild } from '../../../electron/word/makeInChild';
import { pageStore } from '../../../electron/word/pages/pageStore';
import { readReport } from '../../../electron/word/readReport';
import { reportFile } from '../../../electron/word/reportFile';
import { encodeRegister } from '../../../shared/register/canonical';
import type { Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { EDITIONS } from '../../../shared/report/editions';
import type { ReportOptions } from '../../../shared/report/reportOptions';
import { aRegister, anActivity } from '../../factories';
import { buildChild } from './builtChild';
import { partsOf } from './docxParts';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;

describe('the file of a report', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('is the same bytes from two processes in two time zones and in this one', async () => {
    const file = await buildChild();
    const activities = sampleRegister().activities.slice(0, 3);
    const register = { ...sampleRegister(), activities };
    const pages = pageStore(undefined);
    const here = await reportFile(register, OPTIONS, { onProgress: () => undefined, pages });
    const hashes = [sha256(Buffer.concat(here))];
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env['TZ'] = TZ;
      const pieces = await makeInChild(
        'x',
        { register, options: OPTIONS },
        {
          onProgress: () => undefined,
          signal: new AbortController().signal,
          startChild: () => forkedChild(file),
          cacheFolder: undefined,
        },
      );
      if (pieces === 'cancelled') throw new Error('nobody cancelled');
      hashes.push(sha256(Buffer.concat(pieces)));
    }
    expect(new Set(hashes).size).toBe(1);
    // Pages are laid out three times, and the machine may be at other work.
  }, 180_000);

  it('is the same bytes whatever order the records have, and others on another day', async () => {
    const register = sampleRegister();
    const turned = { ...register, activities: [...register.activities].reverse() };
    const one = sha256(await made(register, OPTIONS));
    expect(sha256(await made(turned, OPTIONS))).toBe(one);
    expect(sha256(await made(register, { ...OPTIONS, date: '2026-11-23' }))).not.toBe(one);
  });

  it('carries the register and the options it was made with', async () => {
    const register = { ...sampleRegister(), title: 'a & b <c> \u0085 \u2028 \uFFFE "d"' };
    const report = readReport(await made(register, { ...OPTIONS, status: 'final' }), 'x');
    if (typeof report === 'string') throw new Error(report);
    expect(report.options).toEqual({ ...OPTIONS, status: 'final' });
    expect(report.register && encodeRegister(report.register)).toBe(
      encodeRegister({ ...register, history: [] }),
    );
  });

  it('carries the register it was compared with as well', async () => {
    const previous = aRegister({ title: 'Eerder' });
    const report = readReport(await made(sampleRegister(), { ...OPTIONS, previous }), 'x');
    if (typeof report === 'string') throw new Error(report);
    expect(report.options.previous?.title).toBe('Eerder');
  });

  it.each(EDITIONS)(
    'carries data in the edition for %s only where all of it may be read',
    async (edition) => {
      const register = aRegister({ activities: [anActivity({ remarks: 'hoogstpersoonlijk' })] });
      const data = (options: ReportOptions) =>
        made(register, options).then((bytes) => partsOf(bytes)['customXml/item1.xml']);
      const isOpen = edition === 'ap' || edition === 'audit';
      expect((await data({ ...OPTIONS, edition }))?.includes('hoogstpersoonlijk')).toBe(isOpen);
      const selection = { department: 'X' };
      expect(await data({ ...OPTIONS, edition, selection })).not.toContain('hoogstpersoonlijk');
    },
  );
});

async function made(register: Register, options: ReportOptions): Promise<Uint8Array> {
  return Buffer.concat(await reportFile(register, options, { onProgress: () => undefined }));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
