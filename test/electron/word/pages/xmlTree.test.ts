import { describe, expect, it } from 'vitest';
import { xmlTrees } from '../../../../electron/word/pages/xmlTree';
import { internalLink, paragraph, run } from '../../../../electron/word/xml';

describe('our XML as the trees of docx', () => {
  it('has elements, attributes and texts in their order', () => {
    const xml = paragraph('Normal', run('a & <b>', 'Lack') + internalLink('c', 'd')) + paragraph('Caption');
    const text = (words: string) => ({ 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, words] });
    const style = (name: string) => ({ 'w:rPr': [{ 'w:rStyle': { _attr: { 'w:val': name } } }] });
    expect(xmlTrees(xml)).toEqual([
      {
        'w:p': [
          { 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': 'Normal' } } }] },
          { 'w:r': [style('Lack'), text('a & <b>')] },
          {
            'w:hyperlink': [
              { _attr: { 'w:history': '1', 'w:anchor': 'd' } },
              { 'w:r': [style('Hyperlink'), text('c')] },
            ],
          },
        ],
      },
      { 'w:p': [{ 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': 'Caption' } } }] }] },
    ]);
  });

  it('takes an element without attributes or content as one', () => {
    expect(xmlTrees('<w:tblHeader/>')).toEqual([{ 'w:tblHeader': {} }]);
  });
});
