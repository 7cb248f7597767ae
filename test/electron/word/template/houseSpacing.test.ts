import { describe, expect, it } from 'vitest';
import { inheritedSpace, withRoom } from '../../../../electron/word/template/houseSpacing';

const style = (id: string, properties: string, base = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}` +
  `${properties && `<w:pPr>${properties}</w:pPr>`}<w:rPr><w:spacing w:val="12"/><w:b/></w:rPr></w:style>`;
const NONE = { before: 0, after: 0 };

describe('a style of a template', () => {
  it('gets room above and below it where a heading or caption has none, in the order that Word wants', () => {
    const made = withRoom(style('Caption', '<w:pBdr/><w:jc w:val="left"/>'), 'Caption', NONE);
    expect(made).toContain(
      '<w:pPr><w:keepNext/><w:keepLines/><w:pBdr/><w:spacing w:before="160" w:after="60"/><w:jc w:val="left"/></w:pPr><w:rPr>',
    );
    expect(withRoom(style('Heading2', ''), 'Heading2', NONE)).toContain(
      '<w:keepLines/><w:spacing w:before="240" w:after="80"/></w:pPr><w:rPr><w:spacing w:val="12"/>',
    );
  });

  it('keeps more room than that, its line spacing, and is kept with what it is the head of', () => {
    const own =
      '<w:keepNext w:val="0"/><w:spacing w:before="600" w:after="0" w:line="300" w:lineRule="auto"/>';
    expect(withRoom(style('Heading1', own), 'Heading1', NONE)).toContain(
      '<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="600" w:after="120" w:line="300" w:lineRule="auto"/></w:pPr>',
    );
    const enough = style('Normal', '<w:spacing w:after="160"/>');
    expect(withRoom(enough, 'Normal', NONE)).toBe(enough);
  });

  it('has the room of what it is based on, of its defaults, or that Word chooses', () => {
    const base = style('Base', '<w:spacing w:before="500" w:beforeAutospacing="0"/>');
    const byId = new Map([['Base', base]]);
    const defaults =
      '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="200"/></w:pPr></w:pPrDefault></w:docDefaults>';
    const heading = style('Heading3', '', 'Base');
    expect(inheritedSpace(heading, { byId, defaults })).toEqual({ before: 500, after: 200 });
    const automatic = style('Heading3', '<w:spacing w:beforeAutospacing="1" w:afterAutospacing="1"/>');
    expect(withRoom(automatic, 'Heading3', NONE)).toContain('w:beforeAutospacing="1"');
  });

  it('based on itself, in a ring, is read all the same', () => {
    const ring = new Map([
      ['A', style('A', '', 'B')],
      ['B', style('B', '', 'A')],
    ]);
    expect(inheritedSpace(style('A', '', 'B'), { byId: ring, defaults: '' })).toEqual(NONE);
  });

  it('that is none of ours stays as it is', () => {
    const house = style('HouseLogo', '<w:jc w:val="right"/>');
    expect(withRoom(house, 'HouseLogo', NONE)).toBe(house);
  });
});
