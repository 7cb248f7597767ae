import { COLOURS } from './colours';

const line = (side: string, colour: string, size: number) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

const fill = (colour: string) => `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colour}"/></w:tcPr>`;

/** Two tables: a grid with a header row, and facts with a label column. Lines carry the form, so print it in grey. */
export function tableStyles(): string {
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    tableStyle('RegisterGrid', 'Register Grid', {
      borders: line('insideV', COLOURS.line, 2),
      conditional:
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>' +
        `${line('bottom', COLOURS.firmLine, 8)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${COLOURS.headFill}"/></w:tcPr></w:tblStylePr>`,
    }),
    tableStyle('RegisterFacts', 'Register Facts', {
      borders: '',
      conditional: `<w:tblStylePr w:type="firstCol">${fill(COLOURS.labelFill)}</w:tblStylePr>`,
    }),
  ].join('\n');
}

function tableStyle(
  id: string,
  name: string,
  { borders, conditional }: { readonly borders: string; readonly conditional: string },
): string {
  const lines =
    line('top', COLOURS.firmLine, 8) +
    line('bottom', COLOURS.firmLine, 6) +
    line('insideH', COLOURS.line, 4) +
    borders;
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:tblPr><w:tblBorders>${lines}</w:tblBorders><w:tblCellMar>` +
    '<w:top w:w="38" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>' +
    `</w:tblCellMar></w:tblPr>${conditional}</w:style>`
  );
}
