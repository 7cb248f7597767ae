import { plain } from './words';

/** A longer text says more than the name of a certificate. */
const LONGEST = 400;

const CERTIFICATES =
  /(?:iso|iec|nen|en)(?:[ /-](?:iso|iec|nen|en))*[ /-]?(?:27\d{3}|9001|22301|751\d)(?::\d{4})?|soc ?[123]\b(?: type (?:ii?|[12]))?|isae ?3\d{3}|pci[ -]?dss|\bbio\b/g;

/** Words around the name of a certificate that describe no measure. */
const FILLERS = new Set(
  [
    'aan alle alleen als andere bezit beschikken beschikt bij certificaat certificaatnummer certificaten certificeringen certificering',
    'conform de deze door een en geldig gecertificeerd gecertificeerde heeft het hebben houder houdt in is jaarlijks met nr nummer norm',
    'normen of onder ons onze op organisatie te tot van verklaring volgens voor we wij worden wordt zie zijn ook daarnaast isms',
    'a according accordance and are as by certificate certificates certification certifications certified conform company for has have',
    'holder in is number of or organisation other among our standard standards the to under until valid with we',
  ].flatMap((line) => line.split(' ')),
);

/** True when a text names a certificate, and nothing that is done. */
export function namesOnlyCertificate(text: string): boolean {
  if (text.length > LONGEST) return false;
  const said = plain(text);
  const rest = said.replace(CERTIFICATES, ' ');
  if (rest === said) return false;
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => FILLERS.has(word));
}
