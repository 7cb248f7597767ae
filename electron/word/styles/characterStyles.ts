import { COLOURS } from './colours';
import { characterStyle } from './style';

/** Looks inside a paragraph: the article beside a question, the lack of a fact, a label in a cell, a link. */
export function characterStyles(): string {
  const muted = `<w:color w:val="${COLOURS.muted}"/>`;
  return [
    characterStyle('Article', { name: 'Register Article' }, `${muted}<w:sz w:val="15"/><w:szCs w:val="15"/>`),
    characterStyle(
      'HeadingArticle',
      { name: 'Register Heading Article' },
      `<w:b w:val="0"/><w:bCs w:val="0"/>${muted}<w:sz w:val="17"/><w:szCs w:val="17"/>`,
    ),
    // Italic as well as its own words, so that it stands out in black and white too.
    characterStyle('Lack', { name: 'Register Lack' }, `<w:i/><w:iCs/>${muted}`),
    characterStyle(
      'PartLabel',
      { name: 'Register Part Label' },
      `<w:b/><w:bCs/>${muted}<w:sz w:val="16"/><w:szCs w:val="16"/>`,
    ),
    characterStyle(
      'Hyperlink',
      { name: 'Hyperlink' },
      `<w:color w:val="${COLOURS.accent}"/><w:u w:val="single"/>`,
    ),
  ].join('\n');
}
