import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from '../page';
import { COLOURS } from './colours';
import { paragraphStyle } from './style';

const small = '<w:sz w:val="18"/><w:szCs w:val="18"/>';
const muted = `<w:color w:val="${COLOURS.muted}"/>`;
const tight = '<w:spacing w:before="0" w:after="20" w:line="250" w:lineRule="auto"/>';

/** Paragraphs of running text, of tables, of the boundary, and of header and footer. */
export function textStyles(): string {
  return [...running(), ...inTables(), ...boundary(), ...aroundThePage()].join('\n');
}

function running(): readonly string[] {
  return [
    paragraphStyle('Status', { name: 'Register Status', basedOn: 'Normal' }, { run: muted }),
    paragraphStyle('Note', { name: 'Register Note', basedOn: 'Normal' }, { run: `${muted}${small}` }),
    ...[
      ['TextAfterTable', 'Register Text After Table', 'Normal'] as const,
      ['NoteAfterTable', 'Register Note After Table', 'Note'] as const,
    ].map(([id, name, basedOn]) =>
      paragraphStyle(id, { name, basedOn }, { paragraph: '<w:spacing w:before="140"/>' }),
    ),
    paragraphStyle(
      'Picture',
      { name: 'Register Picture', basedOn: 'Normal' },
      { paragraph: '<w:keepNext/><w:spacing w:after="80" w:line="240" w:lineRule="auto"/>' },
    ),
    paragraphStyle(
      'ListBullet',
      { name: 'List Bullet', basedOn: 'Normal', isInGallery: true },
      {
        // List 1 is the bullet list that docx gives every document.
        paragraph:
          '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/><w:ind w:left="360" w:hanging="260"/>',
      },
    ),
    paragraphStyle(
      'Caption',
      { name: 'caption', basedOn: 'Normal', next: 'Normal', isInGallery: true },
      {
        paragraph: '<w:keepNext/><w:spacing w:before="160" w:after="60"/>',
        run: `<w:b/><w:bCs/>${muted}${small}`,
      },
    ),
  ];
}

function inTables(): readonly string[] {
  const heading = `<w:color w:val="${COLOURS.heading}"/>`;
  const table = (id: string, name: string, { run = '', keep = '' } = {}) =>
    paragraphStyle(id, { name, basedOn: 'Normal' }, { paragraph: `${keep}${tight}`, run: `${run}${small}` });
  return [
    table('TableText', 'Register Table Text'),
    table('TableHead', 'Register Table Head', { run: `<w:b/><w:bCs/>${heading}`, keep: '<w:keepNext/>' }),
    // For tables of many columns: every word of a head fits, and what is shortened here stands in full elsewhere.
    ...[
      ['DenseText', 'Register Dense Text', 'TableText'] as const,
      ['DenseHead', 'Register Dense Head', 'TableHead'] as const,
    ].map(([id, name, basedOn]) =>
      paragraphStyle(id, { name, basedOn }, { run: '<w:sz w:val="16"/><w:szCs w:val="16"/>' }),
    ),
    table('FactLabel', 'Register Fact Label', { run: heading }),
    paragraphStyle(
      'AfterTable',
      { name: 'Register After Table', basedOn: 'Normal' },
      {
        paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
        run: '<w:sz w:val="8"/>',
      },
    ),
  ];
}

function boundary(): readonly string[] {
  const edge = (side: string, space: number) =>
    `<w:${side} w:val="single" w:sz="8" w:space="${space}" w:color="${COLOURS.muted}"/>`;
  return [
    paragraphStyle(
      'Boundary',
      { name: 'Register Boundary', basedOn: 'Normal', next: 'BoundaryText' },
      {
        paragraph: `<w:keepNext/><w:pBdr>${edge('top', 6)}</w:pBdr><w:spacing w:before="380" w:after="20"/>`,
        run: `<w:b/><w:bCs/><w:caps/><w:spacing w:val="12"/>${small}`,
      },
    ),
    paragraphStyle(
      'BoundaryText',
      { name: 'Register Boundary Text', basedOn: 'Normal', next: 'Normal' },
      {
        paragraph: `<w:keepNext/><w:pBdr>${edge('bottom', 6)}</w:pBdr><w:spacing w:after="120"/>`,
        run: `${muted}${small}`,
      },
    ),
  ];
}

function aroundThePage(): readonly string[] {
  const line = (side: string) =>
    `<w:pBdr><w:${side} w:val="single" w:sz="4" w:space="5" w:color="${COLOURS.line}"/></w:pBdr>`;
  const run = `${muted}<w:sz w:val="16"/><w:szCs w:val="16"/>`;
  const widths = [
    ['', TEXT_WIDTH],
    ['Landscape', LANDSCAPE_TEXT_WIDTH],
  ] as const;
  return widths.flatMap(([lying, width]) => {
    const tabs = `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>`;
    const name = (word: string) => (lying === '' ? word : `Register ${word} ${lying}`);
    return [
      paragraphStyle(
        `Header${lying}`,
        { name: name('header'), basedOn: 'Normal' },
        { paragraph: `${line('bottom')}${tabs}`, run },
      ),
      paragraphStyle(
        `Footer${lying}`,
        { name: name('footer'), basedOn: 'Normal' },
        { paragraph: `${line('top')}${tabs}`, run },
      ),
    ];
  });
}
