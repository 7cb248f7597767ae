import { encodeRegisterPieces } from './registerPieces';
import type { Register } from '../../shared/register/register';
import type { ReportOptions } from '../../shared/report/reportOptions';
import { isPartVolume } from '../../shared/report/volumes/volume';
import { deflater } from './deflated';
import type { Deflated } from './deflated';
import { escaped } from './xml';

/** What travels inside a document so that it can be checked: the state it was made from, and how it was made. */
export type Embedded = {
  /** Of the whole register, also where only a part of it is printed; see `registerFingerprint`. */
  readonly fingerprint: string;
  readonly options: ReportOptions;
  /** Undefined where the reader of the document may not have the data behind it. */
  readonly register: Register | undefined;
  /** What a house template put in headers and footers: no part of what the register says. */
  readonly houseLines?: readonly string[];
};

/** Names our part among the customXml parts that other programs may add. */
export const EMBEDDED_NAMESPACE = 'urn:verwerkingsregister:report:1';

/**
 * Only these two say all there is in the register: any other edition, and any part of a register, leaves something out
 * that must not travel inside it unseen either.
 */
export function mayCarryData({
  edition = 'ap',
  selection = {},
  onlyChanges = false,
}: ReportOptions): boolean {
  if (onlyChanges || Object.keys(selection).length > 0) return false;
  return edition === 'ap' || edition === 'audit';
}

/** The part with the data, packed: JSON as escaped text, because editors rewrite XML but leave text as it is. */
export function embeddedPart({ fingerprint, options, register, houseLines = [] }: Embedded): Deflated {
  const { previous, ...others } = options;
  const packer = deflater();
  packer.add(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      `<report xmlns="${EMBEDDED_NAMESPACE}" fingerprint="${escaped(fingerprint)}">` +
      `<options>${textOf(JSON.stringify(previous === undefined ? others : { ...others, compared: true }))}</options>`,
  );
  if (houseLines.length > 0) packer.add(`<house>${textOf(JSON.stringify(houseLines))}</house>`);
  // By another name: what a volume carries is a part, and never to be taken for the register.
  addRegister(isPartVolume(options.volume) ? 'part' : 'register', register);
  addRegister('previous', register === undefined ? undefined : previous);
  packer.add('</report>');
  return packer.end();

  function addRegister(tag: string, given: Register | undefined): void {
    if (given === undefined) return;
    packer.add(`<${tag}>`);
    for (const piece of encodeRegisterPieces(given)) packer.add(textOf(piece));
    packer.add(`</${tag}>`);
  }
}

/** JSON in XML: what XML cannot hold, JSON can say in other signs, so that nothing is lost. */
function textOf(json: string): string {
  const safe = json.replace(
    /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return safe.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
