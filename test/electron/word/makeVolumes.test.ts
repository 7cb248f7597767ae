import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocument } from '../../../electron/word/check/checkDocument';
import { makeVolumes } from '../../../electron/word/makeVolumes';
import { reportVerdict } from '../../../electron/word/reportVerdict';
import { verifyReport } from '../../../electron/word/verifyReport';
import { registerFingerprint } from '../../../shared/register/fingerprint';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { fullFingerprint } from '../../../shared/report/fingerprintText';
import { planVolumes } from '../../../shared/report/volumes/planVolumes';
import { attributesOf, paragraphsOf, partOf } from './docxParts';
import { MAIN, madeVolumes } from './madeVolumes';
import { tampered } from './tampered';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
const BODY = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';
const register = sampleRegister();
const fingerprint = registerFingerprint(register);

function textOf(bytes: Uint8Array): string {
  return paragraphsOf(partOf(bytes, BODY))
    .map(({ text }) => text)
    .join('\n');
}

function recordsIn(bytes: Uint8Array): string[] {
  return paragraphsOf(partOf(bytes, BODY)).flatMap(({ style, text }) =>
    style === 'Heading2' ? (/^[VP]\d\d /.exec(text) ?? []).map((one) => one.trim()) : [],
  );
}

describe('a report that comes as a set of documents', () => {
  let set: Map<string, Uint8Array>;
  const volume = (name: string) => set.get(name) ?? new Uint8Array();

  beforeAll(async () => {
    set = await madeVolumes(register, OPTIONS);
  });

  it('has every record in one volume, in the order of the whole, and none in the main one', () => {
    expect([...set.keys()]).toEqual([
      MAIN,
      'rapport-deel-01.docx',
      'rapport-deel-02.docx',
      'rapport-deel-03.docx',
    ]);
    expect(recordsIn(volume(MAIN))).toEqual([]);
    const numbers = [...register.activities, ...register.processorRecords].map(({ number }) => number).sort();
    const inVolumes = [...set.values()].flatMap(recordsIn);
    expect(inVolumes.toSorted()).toEqual(numbers);
    expect(inVolumes.filter((one) => one.startsWith('V'))).toEqual(
      numbers.filter((one) => one.startsWith('V')),
    );
  });

  it('says on cover and header which volume of how many it is, and of which state', () => {
    const places = ['hoofddeel, met 3 delen', 'deel 1 van 3', 'deel 2 van 3', 'deel 3 van 3'];
    [...set.values()].forEach((bytes, number) => {
      expect(textOf(bytes)).toContain(places[number]);
      expect(textOf(bytes)).toContain(fullFingerprint(fingerprint));
      expect(partOf(bytes, 'word/header1.xml')).toContain(places[number]);
    });
  });

  it('links to the other files by name, and from the main one to the chapter of each record', () => {
    const links = partOf(volume(MAIN), LINKS);
    expect(attributesOf(links, 'Relationship', 'Target')).toEqual(
      expect.arrayContaining(['rapport-deel-01.docx', 'rapport-deel-02.docx', 'rapport-deel-03.docx']),
    );
    const body = partOf(volume(MAIN), BODY);
    const anchors = [...body.matchAll(/<w:hyperlink r:id="rIdVolume(\d)" w:anchor="([^"]+)"/g)];
    expect(anchors.length).toBeGreaterThan(50);
    for (const [, number = '', anchor = ''] of anchors) {
      const names = attributesOf(
        partOf(volume(`rapport-deel-0${number}.docx`), BODY),
        'w:bookmarkStart',
        'w:name',
      );
      expect(names).toContain(anchor);
    }
    expect(partOf(volume('rapport-deel-02.docx'), LINKS)).toContain(
      'Target="rapport.docx" TargetMode="External"',
    );
  });

  it('is valid by our own rules, each volume complete in itself', () => {
    for (const [name, bytes] of set) expect(checkDocument(bytes), name).toEqual([]);
    for (const title of [
      'Documentbeheer',
      'Leeswijzer',
      'Delen van dit rapport',
      'Organisaties en FG',
      'Partijen',
    ]) {
      for (const [name, bytes] of set) expect(textOf(bytes), name).toContain(title);
    }
  });

  it('carries all data in the main volume and its own in each other, under a fingerprint that the main one prints', async () => {
    const main = await verifyReport(volume(MAIN), MAIN);
    expect(main).toMatchObject({ fingerprint, data: 'whole', changes: [] });
    const printed = textOf(volume(MAIN));
    for (const [name, bytes] of [...set].slice(1)) {
      const verdict = await verifyReport(bytes, name);
      expect(verdict, name).toMatchObject({ fingerprint, data: 'whole', changes: [] });
      const own = typeof verdict === 'string' ? undefined : verdict.volume?.set[verdict.volume.number];
      expect(textOf(bytes)).toContain(fullFingerprint(own?.fingerprint ?? '?'));
      expect(printed).toContain(fullFingerprint(own?.fingerprint ?? '?'));
    }
  });

  it('is compared with the register that is open, and tells which volume it is', async () => {
    const name = 'rapport-deel-01.docx';
    const [first] = register.activities.filter(({ number }) => number === 'V01');
    const [last] = register.activities.filter(({ number }) => number === 'V26');
    const renamed = {
      ...register,
      activities: register.activities.map((one) =>
        one.id === first?.id || one.id === last?.id ? { ...one, name: `${one.name} (nieuw)` } : one,
      ),
    };
    const verdict = await reportVerdict(volume(name), name, { register: renamed, language: 'nl' });
    expect(verdict).toMatchObject({
      text: 'unchanged',
      register: 'other',
      volume: { number: 1, total: 3, title: 'V01 t/m V10', mainFileName: MAIN },
    });
    // V26 is in another volume, which this one says nothing of.
    const since = verdict.kind === 'report' ? verdict.since : [];
    expect(since.map((one) => one.name)).toEqual([expect.stringContaining(first?.name ?? '?')]);
  });

  it('tells what was changed by hand in a volume: a word, or its data', async () => {
    const bytes = volume('rapport-deel-01.docx');
    const reworded = tampered(bytes, { [BODY]: (xml) => xml.replace('7 jaar', '2 jaar') });
    expect(await verifyReport(reworded, MAIN)).toMatchObject({
      data: 'whole',
      changes: [{ section: '(f) Bewaartermijnen (art. 30 lid 1 onder f AVG)' }],
    });
    const redone = tampered(bytes, {
      'customXml/item1.xml': (xml) => xml.replace(/(<part>.*?"name":")/s, '$1x'),
    });
    expect(await verifyReport(redone, MAIN)).toMatchObject({ data: 'changed' });
  });

  it('is the same to the byte when it is made again', async () => {
    const again = await madeVolumes({ ...register, activities: register.activities.toReversed() }, OPTIONS);
    for (const [name, bytes] of set)
      expect(Buffer.compare(again.get(name) ?? new Uint8Array(), bytes), name).toBe(0);
  });

  it('counts its progress over the whole set', async () => {
    const plan = planVolumes(register, OPTIONS, { by: 'equal', size: 10, fileName: MAIN }) ?? [];
    const heard: [number, number][] = [];
    const onProgress = (done: number, total: number) => heard.push([done, total]);
    await makeVolumes(register, OPTIONS, { onProgress, set: plan, onVolume: () => undefined });
    const total = plan.reduce((sum, { count }) => sum + count + 1, 0);
    expect(heard.at(-1)).toEqual([total, total]);
    expect(heard.map(([done]) => done)).toEqual(heard.map(([done]) => done).toSorted((a, b) => a - b));
    expect(heard.every(([, all]) => all === total)).toBe(true);
  });

  it('takes any file name as the name of a file and nothing else', async () => {
    const fileName = '../a#b?c%20&"<x>:d\uD800.docx';
    const [main] = await madeVolumes(register, OPTIONS, { fileName });
    const links = partOf(main?.[1] ?? new Uint8Array(), LINKS);
    const targets = attributesOf(links, 'Relationship', 'Target').filter((one) => one.includes('deel'));
    expect(targets[0]).toBe('..%2Fa%23b%3Fc%2520%26%22%3Cx%3E%3Ad%EF%BF%BD-deel-01.docx');
    expect(checkDocument(main?.[1] ?? new Uint8Array())).toEqual([]);
  });

  it('shows tracked changes in the volume that has the record, also of one that is gone', async () => {
    const gone = register.activities.find(({ number }) => number === 'V26');
    const later = {
      ...register,
      activities: register.activities
        .filter(({ id }) => id !== gone?.id)
        .map((one) => (one.number === 'V01' ? { ...one, name: 'Werving opnieuw' } : one)),
    };
    const options = { ...OPTIONS, previous: register, trackChanges: true };
    const tracked = await madeVolumes(later, options);
    const [, first, , last] = [...tracked.values()];
    expect(partOf(first ?? new Uint8Array(), BODY)).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*opnieuw/s);
    expect(partOf(last ?? new Uint8Array(), BODY)).toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*V26/s);
    for (const [name, bytes] of tracked) {
      expect(checkDocument(bytes), name).toEqual([]);
      expect(await verifyReport(bytes, name), name).toMatchObject({ data: 'whole', changes: [] });
    }
  });

  it('carries no data in an edition that may not, and is compared with the register at hand', async () => {
    const open = await madeVolumes(register, { ...OPTIONS, edition: 'public' });
    for (const [name, bytes] of open) {
      expect(partOf(bytes, 'customXml/item1.xml')).not.toMatch(/<(?:part|register)>/);
      expect(await verifyReport(bytes, name, register), name).toMatchObject({ data: 'none', changes: [] });
    }
  });
});
