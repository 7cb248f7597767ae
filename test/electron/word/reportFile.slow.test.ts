import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../electron/word/check/checkDocument';
import { reportFile } from '../../../electron/word/reportFile';
import type { CollectionName, Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { mayShow } from '../../../shared/report/editionFields';
import { EDITIONS, editionContents } from '../../../shared/report/editions';
import type { Edition } from '../../../shared/report/editions';
import type { ReportOptions, Selection } from '../../../shared/report/reportOptions';
import { planVolumes } from '../../../shared/report/volumes/planVolumes';
import {
  CUSTOMER_ID,
  MARKED_DATE,
  OTHER_CUSTOMER,
  markedRegister,
  markersIn,
} from '../../fixtures/markedRegister';
import { madeVolumes } from './madeVolumes';
import { HAS_VALIDATOR, NO_VALIDATOR, validationErrors } from './validator';

const OPTIONS = { language: 'nl', date: MARKED_DATE, programVersion: '0.1.0' } as const;
const marked = markedRegister();
const sample = sampleRegister();

async function made(register: Register, options: ReportOptions): Promise<Uint8Array> {
  return Buffer.concat(await reportFile(register, options, { onProgress: () => undefined }));
}

/** Everything in the file, whatever part it is in: headers, properties and embedded data included. */
function allIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => name + strFromU8(part))
    .join('\n');
}

function isAllowed(edition: Edition, path: string): boolean {
  const [part = '', ...field] = path.split('.');
  if (part === 'deliveries') return editionContents(edition).deliveries;
  if (part === 'decisions') return editionContents(edition).findings;
  return mayShow(edition, part as CollectionName, field.join('.'));
}

/** What a customer edition is made for. */
function selectionOf(edition: Edition, customerPartyId: string): Selection {
  return edition === 'customer' ? { customerPartyId } : {};
}

/** The register as it was before: every text another one, so that a file holds all of them twice over. */
const previous = JSON.parse(JSON.stringify(marked.register).replaceAll('zq', 'yq')) as Register;

/** Every way in which a report is made, and the files that come of it. */
const WAYS: Readonly<Record<string, (options: ReportOptions) => Promise<readonly Uint8Array[]>>> = {
  'as one document': async (options) => [await made(marked.register, options)],
  'with the changes since': async (options) => [await made(marked.register, { ...options, previous })],
  'with those changes tracked': async (options) => [
    await made(marked.register, { ...options, previous, trackChanges: true }),
  ],
  'as nothing but the changes': async (options) => [
    await made(marked.register, { ...options, previous, onlyChanges: true }),
  ],
  'as a set': async (options) => {
    const isSet =
      planVolumes(marked.register, options, { by: 'equal', size: 1, fileName: 'r.docx' }) !== undefined;
    return isSet ? [...(await madeVolumes(marked.register, options, { size: 1 })).values()] : [];
  },
};

/** The fields of which a file has the text: of now or of before, as it is printed or as data has it. */
function fieldsIn(text: string): readonly string[] {
  return [...marked.markers]
    .filter(([, mark]) => formsOf(mark).some((form) => text.includes(form)))
    .map(([path]) => path);
}

function formsOf(mark: string): readonly string[] {
  const [day = '', month = '', year = ''] = mark.split('-');
  if (year !== '') return [mark, `${year}-${month}-${day}`];
  return mark.startsWith('700.') ? [mark, mark.replace('.', '')] : [mark, mark.replace('zq', 'yq')];
}

describe('the finished file of each edition', () => {
  const asked = EDITIONS.flatMap((edition) => Object.keys(WAYS).map((way) => ({ edition, way })));

  it.each(asked)(
    'has in no byte of “$edition”, made $way, what it may not show',
    async ({ edition, way }) => {
      const selection = selectionOf(edition, CUSTOMER_ID);
      const files = (await WAYS[way]?.({ ...OPTIONS, edition, selection })) ?? [];
      const text = files.map(allIn).join('\n');
      const found = fieldsIn(text);
      expect(found.filter((path) => !isAllowed(edition, path))).toEqual([]);
      // A short edition comes in one document, and says little of changes.
      if (way === 'as one document') expect(found.length).toBeGreaterThan(20);
      if (edition === 'customer') expect(text).not.toContain(OTHER_CUSTOMER);
    },
  );

  it('has for an auditor every text of every field of every record that the edition may show', async () => {
    const found = fieldsIn(allIn(await made(marked.register, { ...OPTIONS, edition: 'audit' })));
    const missing = [...marked.markers.keys()].filter((path) => !found.includes(path));
    expect(missing.filter((path) => isAllowed('audit', path))).toEqual([]);
  });

  it('shows what it may not hold when it does', async () => {
    const text = allIn(await made(marked.register, { ...OPTIONS, edition: 'ap' }));
    expect(markersIn(text, marked).filter((path) => !isAllowed('public', path))).not.toEqual([]);
    expect(text).toContain(OTHER_CUSTOMER);
  });

  const served = sample.processorRecords.flatMap(({ controllers }) =>
    controllers.map(({ partyId }) => partyId),
  );
  const [organisation] = sample.organisations;
  const cases = EDITIONS.flatMap((edition) =>
    (['nl', 'en'] as const).map((language) => ({
      edition,
      language,
      selection: selectionOf(edition, served.find((id) => id !== '') ?? ''),
    })),
  );
  const selections: readonly Selection[] = [
    { recordIds: sample.activities.slice(0, 1).map(({ id }) => id) },
    { recordIds: sample.processorRecords.slice(0, 1).map(({ id }) => id) },
    { organisationId: organisation?.id ?? '' },
  ];

  it.each([
    ...cases,
    ...selections.map((selection) => ({ edition: 'ap' as const, language: 'nl' as const, selection })),
  ])('breaks no rule of ours: $edition, $language, $selection', async (options) => {
    const bytes = await made(sample, { ...OPTIONS, ...options });
    expect(checkDocument(bytes)).toEqual([]);
    // Without the validator for this platform, our own rules are all there is.
    if (HAS_VALIDATOR) expect(validationErrors(bytes), NO_VALIDATOR).toEqual([]);
  });
});
