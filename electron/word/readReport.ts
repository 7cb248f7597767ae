import { z } from 'zod';
import { decodeRegister } from '../../shared/register/codec';
import type { Register } from '../../shared/register/register';
import { LANGUAGES } from '../../shared/i18n/text';
import { EDITIONS } from '../../shared/report/editions';
import type { ReportOptions } from '../../shared/report/reportOptions';
import { isPartVolume } from '../../shared/report/volumes/volume';
import { EMBEDDED_NAMESPACE } from './embedded';
import { docxParts } from './docxFile';
import type { DocxParts, NotDocx } from './docxFile';
import { attributeOf, unescaped } from './xmlTokens';

/** What travelled inside a document. */
export type ReadReport = {
  readonly parts: DocxParts;
  /** Of the whole register it was made from, as the document claims. */
  readonly fingerprint: string;
  readonly options: ReportOptions;
  /** Undefined in editions that carry none; of one document of a set, the data of its own records. */
  readonly register: Register | undefined;
  /** Made beside an earlier state that did not travel along: it cannot be made again. */
  readonly lacksPrevious: boolean;
  /** What a house template put in headers and footers. */
  readonly houseLines: readonly string[];
};

/** Why nothing can be said: no document, no report of this program, or one whose data cannot be read. */
export type Unreadable = NotDocx | 'notReport' | 'damagedData';

/** More documents than this no set has. */
const VOLUMES_MAX = 20_000;

const volumeSchema = z
  .object({
    number: z.int().min(0),
    set: z
      .array(
        z.object({
          fileName: z.string().max(10_000),
          title: z.string().max(20_000),
          count: z.int().min(0),
          recordIds: z.array(z.string().max(100)).max(100_000),
          fingerprint: z.string().max(64),
        }),
      )
      .max(VOLUMES_MAX),
  })
  .refine(({ number, set }) => number < set.length);

const optionsSchema = z.object({
  language: z.enum(LANGUAGES),
  date: z.iso.date(),
  programVersion: z.string().max(200),
  status: z.enum(['concept', 'final']).optional(),
  edition: z.enum(EDITIONS).optional(),
  selection: z
    .object({
      recordIds: z.array(z.string().max(100)).max(100_000).optional(),
      organisationId: z.string().max(100).optional(),
      department: z.string().max(10_000).optional(),
      customerPartyId: z.string().max(100).optional(),
    })
    .optional(),
  fingerprint: z.string().max(64).optional(),
  trackChanges: z.boolean().optional(),
  onlyChanges: z.boolean().optional(),
  previousFingerprint: z.string().max(64).optional(),
  volume: volumeSchema.optional(),
  compared: z.literal(true).optional(),
});

/**
 * Takes data and options out of a report, from anywhere: everything in it is judged by the same schema as a register file.
 * Editors rename the part and its prefix, so it is found by its namespace.
 */
export function readReport(bytes: Uint8Array, path: string): ReadReport | Unreadable {
  const parts = docxParts(bytes);
  if (typeof parts === 'string') return parts;
  const part = [...parts].find(([name, xml]) => isCustom(name) && xml.includes(`"${EMBEDDED_NAMESPACE}"`));
  const root = /<(?:\w+:)?report\s[^>]*>/.exec(part?.[1] ?? '')?.[0];
  if (part === undefined || root === undefined) return 'notReport';
  try {
    return { parts, fingerprint: attributeOf(root, 'fingerprint') ?? '', ...dataIn(part[1], path) };
  } catch {
    // Not the reason: a stranger's file decides what it says.
    return 'damagedData';
  }
}

function dataIn(
  xml: string,
  path: string,
): Pick<ReadReport, 'options' | 'register' | 'houseLines' | 'lacksPrevious'> {
  const { compared = false, ...options } = optionsSchema.parse(JSON.parse(textIn(xml, 'options') ?? ''));
  const previous = registerIn(xml, 'previous', path);
  return {
    options: previous === undefined ? options : { ...options, previous },
    register: registerIn(xml, isPartVolume(options.volume) ? 'part' : 'register', path),
    lacksPrevious: compared && previous === undefined,
    houseLines: z.array(z.string()).parse(JSON.parse(textIn(xml, 'house') ?? '[]')),
  };
}

function isCustom(name: string): boolean {
  return /customxml\/[^/]+\.xml$/i.test(name);
}

function registerIn(xml: string, tag: string, path: string): Register | undefined {
  const json = textIn(xml, tag);
  return json === undefined ? undefined : decodeRegister(JSON.parse(json), path).data;
}

/** The text of an element; it is escaped, so the first `<` ends it. */
function textIn(xml: string, tag: string): string | undefined {
  const start = new RegExp(`<(?:\\w+:)?${tag}(?:\\s[^>]*)?>`).exec(xml);
  if (start === null) return undefined;
  const from = start.index + start[0].length;
  return unescaped(xml.slice(from, xml.indexOf('<', from)));
}
