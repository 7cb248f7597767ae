import { TEXT_WIDTH } from '../page';
import { COLOURS } from './colours';
import { paragraphStyle } from './style';

/** The title of the contents, which is no heading, so that it does not list itself; and its entries. */
export function contentsStyles(): string {
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${TEXT_WIDTH}"/></w:tabs>`;
  return [
    paragraphStyle(
      'ContentsTitle',
      { name: 'Register Contents Title', basedOn: 'Normal', next: 'Normal' },
      {
        paragraph:
          `<w:keepNext/><w:pageBreakBefore/><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="${COLOURS.accent}"/></w:pBdr>` +
          '<w:spacing w:after="200"/>',
        run: `<w:b/><w:bCs/><w:color w:val="${COLOURS.heading}"/><w:sz w:val="30"/><w:szCs w:val="30"/>`,
      },
    ),
    paragraphStyle(
      'TOC1',
      { name: 'toc 1', basedOn: 'Normal', next: 'Normal' },
      { paragraph: `${tabs}<w:spacing w:before="100" w:after="20"/>`, run: '<w:b/><w:bCs/>' },
    ),
    paragraphStyle(
      'TOC2',
      { name: 'toc 2', basedOn: 'Normal', next: 'Normal' },
      {
        paragraph: `${tabs}<w:spacing w:after="10"/><w:ind w:left="284"/>`,
        run: '<w:sz w:val="19"/><w:szCs w:val="19"/>',
      },
    ),
  ].join('\n');
}
