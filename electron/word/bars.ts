import type { Block, Cell } from '../../shared/report/blocks';
import { barsSvg } from './barsSvg';
import { element, paragraph } from './xml';
import type { Xml } from './xml';

type Bars = Extract<Block, { readonly kind: 'bars' }>;
type Grid = Extract<Block, { readonly kind: 'table' }>;

/** A picture of the document: its SVG, and the ids by which the body names it and its copy in pixels. */
export type Picture = {
  readonly svg: string;
  readonly svgId: string;
  readonly pngId: string;
  readonly name: string;
};

const EMU_PER_PIXEL = 9_525;

/** Numbers as a picture with an alternative text, and as a table that says the same. */
export function barsPicture(
  bars: Bars,
  number: number,
): { readonly drawing: Xml; readonly picture: Picture; readonly table: Grid } {
  const { svg, width, height } = barsSvg(bars);
  const picture = { svg, svgId: `rIdSvg${number}`, pngId: `rIdPng${number}`, name: `chart${number}` };
  const size = { cx: width * EMU_PER_PIXEL, cy: height * EMU_PER_PIXEL };
  return {
    picture,
    table: tableOf(bars),
    drawing: paragraph('Picture', `<w:r>${drawingOf(bars, picture, { number, ...size })}</w:r>`),
  };
}

const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

type Size = { readonly number: number; readonly cx: number; readonly cy: number };

/** Readers that know SVG show it; the others show the picture in pixels that it extends. */
function drawingOf(bars: Bars, { svgId, pngId, name }: Picture, { number, cx, cy }: Size): Xml {
  const extent = { cx, cy };
  const named = { id: number, name: `${name}.png`, descr: bars.description, title: bars.caption };
  const svgExtension =
    '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
    `<asvg:svgBlip xmlns:asvg="${SVG}" r:embed="${svgId}"/></a:ext></a:extLst>`;
  const shape =
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/>${element('a:ext', extent)}</a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>';
  return (
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `${element('wp:extent', extent)}${element('wp:docPr', named)}` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${MAIN}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">` +
    `<pic:nvPicPr>${element('pic:cNvPr', named)}<pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${pngId}">${svgExtension}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `${shape}</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
  );
}

function tableOf({ caption, labelColumn, valueColumn, bars }: Bars): Grid {
  const cell = (text: string): Cell => ({
    parts: [{ label: '', value: { state: 'recorded', paragraphs: [text] } }],
    links: [],
  });
  return {
    kind: 'table',
    caption,
    columns: [
      { label: labelColumn, article: '', weight: 80 },
      { label: valueColumn, article: '', weight: 20 },
    ],
    rows: bars.map(({ label, value }) => [cell(label), cell(String(value))]),
  };
}
