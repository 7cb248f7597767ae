import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxParts, partNames } from '../../../electron/word/docxFile';

const body = (xml: string) => ({ 'word/document.xml': new TextEncoder().encode(xml) });

describe('a document from anywhere', () => {
  it('gives its parts as text, in their order', () => {
    const bytes = zipSync({
      'a.xml': new Uint8Array(),
      ...body('<w:document/>'),
      'b.png': new Uint8Array(3),
    });
    expect(docxParts(bytes)).toEqual(
      new Map([
        ['a.xml', ''],
        ['word/document.xml', '<w:document/>'],
      ]),
    );
    expect(partNames(bytes)).toEqual(['a.xml', 'word/document.xml', 'b.png']);
  });

  it('is refused when it is no zip, an empty one, or one of something else', () => {
    expect(docxParts(new Uint8Array())).toBe('notZip');
    expect(docxParts(new TextEncoder().encode('PK, maar niet heus'.repeat(10)))).toBe('notZip');
    expect(docxParts(zipSync({ 'x.xml': new Uint8Array(5) }))).toBe('notDocx');
    const cut = zipSync(body('<w:document/>'.repeat(1_000)));
    expect(docxParts(cut.subarray(0, cut.length - 30))).toBe('notZip');
  });

  it('is not unpacked when it would become far more than it is', () => {
    const bomb = zipSync({ ...body('<w:document/>'), 'word/bomb.xml': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(docxParts(bomb)).toBe('tooLarge');
  });

  it('is not unpacked when it claims a size that no document has', () => {
    const bytes = zipSync(body('<w:document/>'));
    const directory = bytes.lastIndexOf(0x02, bytes.length - 23);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const entry = directory - 3;
    expect(view.getUint32(entry, true)).toBe(0x02014b50 & 0xffffffff);
    view.setUint32(entry + 24, 0xfffffff0, true);
    expect(docxParts(bytes)).toBe('tooLarge');
  });

  it('is refused when it declares entities or has two parts of one name', () => {
    expect(docxParts(zipSync(body('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>')))).toBe('unsafe');
    expect(docxParts(zipSync({ ...body('<w:document/>'), 'WORD/document.xml': new Uint8Array(1) }))).toBe(
      'unsafe',
    );
  });
});
