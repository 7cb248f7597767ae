import { COLOURS } from './colours';
import { paragraphStyle } from './style';

const colour = (value: string) => `<w:color w:val="${value}"/>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

/** Title, subtitle and the real headings, which make Word's navigation pane and the tags of a PDF. */
export function headingStyles(): string {
  return [...titles(), ...headings()].join('\n');
}

function titles(): readonly string[] {
  return [
    paragraphStyle('Normal', { name: 'Normal', isInGallery: true }, {}),
    paragraphStyle(
      'Title',
      { name: 'Title', basedOn: 'Normal', next: 'Subtitle', isInGallery: true },
      {
        paragraph:
          `<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="36" w:space="18" w:color="${COLOURS.accent}"/></w:pBdr>` +
          '<w:spacing w:before="2800" w:after="60" w:line="240" w:lineRule="auto"/>',
        run: `<w:b/><w:bCs/>${colour(COLOURS.heading)}${size(52)}`,
      },
    ),
    paragraphStyle(
      'Subtitle',
      { name: 'Subtitle', basedOn: 'Normal', next: 'Normal', isInGallery: true },
      { paragraph: '<w:spacing w:after="900"/>', run: `${colour(COLOURS.muted)}${size(28)}` },
    ),
  ];
}

function headings(): readonly string[] {
  const rule = `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="${COLOURS.accent}"/></w:pBdr>`;
  return [
    heading(1, `${rule}${spacing(360, 200)}`, `${colour(COLOURS.heading)}${size(30)}`),
    heading(2, spacing(320, 100), `${colour(COLOURS.heading)}${size(26)}`),
    heading(3, spacing(190, 60), `${colour(COLOURS.accent)}${size(21)}`),
  ];
}

function heading(level: number, paragraph: string, run: string): string {
  return paragraphStyle(
    `Heading${level}`,
    { name: `heading ${level}`, basedOn: 'Normal', next: 'Normal', isInGallery: true },
    {
      paragraph: `<w:keepNext/><w:keepLines/>${paragraph}<w:outlineLvl w:val="${level - 1}"/>`,
      run: `<w:b/><w:bCs/>${run}`,
    },
  );
}

function spacing(before: number, after: number): string {
  return `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`;
}
