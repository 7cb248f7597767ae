import type { Language } from '../../../shared/i18n/text';
import { characterStyles } from './characterStyles';
import { contentsStyles } from './contentsStyles';
import { headingStyles } from './headingStyles';
import { COLOURS } from './colours';
import { tableStyles } from './tableStyles';
import { textStyles } from './textStyles';

/** The language in which Word checks spelling and a screen reader speaks. */
export const DOCUMENT_LANGUAGE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

// LibreOffice replaces Arial by a font of the same widths; Word has it everywhere.
const FONT = 'Arial';

/** The whole styles part of the document: every look has a style, so that an organisation can restyle it in Word. */
export function stylesXml(language: Language): string {
  const code = DOCUMENT_LANGUAGE[language];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/><w:color w:val="${COLOURS.ink}"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${code}" w:eastAsia="${code}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
${[headingStyles, textStyles, contentsStyles, characterStyles, tableStyles].map((styles) => styles()).join('\n')}
</w:styles>`;
}
