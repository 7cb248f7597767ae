import type { Block } from '../../shared/report/blocks';
import { COLOURS } from './styles/colours';
import { escaped } from './xml';

type Bars = Extract<Block, { readonly kind: 'bars' }>;

/** In pixels of 1/96 inch; as wide as the text of a page. */
const WIDTH = 642;
const LABEL_WIDTH = 250;
const NUMBER_WIDTH = 56;
const ROW_HEIGHT = 26;
const BAR_HEIGHT = 16;
const MARGIN = 6;
const GAP = 10;

/** The table below the picture has every label whole. */
const LABEL_MAX_CHARACTERS = 40;

/** A horizontal bar for each number, with its label before and the number behind. */
export function barsSvg({ bars }: Pick<Bars, 'bars'>): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const height = Math.max(1, bars.length) * ROW_HEIGHT + 2 * MARGIN;
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value }, index) => barRow({ label, value, index, most }));
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">` +
    `<rect width="${WIDTH}" height="${height}" fill="#FFFFFF"/>` +
    `<g font-family="Source Sans 3, Arial, sans-serif" font-size="13" fill="#${COLOURS.ink}">${rows.join('')}</g>` +
    `<path d="M${LABEL_WIDTH} ${MARGIN}V${height - MARGIN}" stroke="#${COLOURS.firmLine}" stroke-width="1.5"/></svg>`;
  return { svg, width: WIDTH, height };
}

type BarRow = {
  readonly label: string;
  readonly value: number;
  readonly index: number;
  readonly most: number;
};

function barRow({ label, value, index, most }: BarRow): string {
  const top = MARGIN + index * ROW_HEIGHT;
  const middle = top + ROW_HEIGHT / 2 + 4.5;
  const room = WIDTH - LABEL_WIDTH - NUMBER_WIDTH;
  const length = Math.round((room * Math.max(0, value)) / most);
  const bar =
    length === 0
      ? ''
      : `<rect x="${LABEL_WIDTH}" y="${top + (ROW_HEIGHT - BAR_HEIGHT) / 2}" width="${length}" height="${BAR_HEIGHT}" fill="#${COLOURS.accent}"/>`;
  return (
    `<text x="${LABEL_WIDTH - GAP}" y="${middle}" text-anchor="end">${escaped(shortened(label))}</text>${bar}` +
    `<text x="${LABEL_WIDTH + length + GAP}" y="${middle}" font-weight="600">${value}</text>`
  );
}

function shortened(label: string): string {
  const characters = Array.from(label);
  if (characters.length <= LABEL_MAX_CHARACTERS) return label;
  return `${characters
    .slice(0, LABEL_MAX_CHARACTERS - 1)
    .join('')
    .trimEnd()}…`;
}
