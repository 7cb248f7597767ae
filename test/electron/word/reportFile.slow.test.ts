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
import {
  CUSTOMER_ID,
  MARKED_DATE,
  OTHER_CUSTOMER,
  markedRegister,
  markersIn,
} from '../../fixtures/markedRegister';
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

describe('the finished file of each edition', () => {
  it.each(EDITIONS)('has in no byte of “%s” a field that it may not show', async (edition) => {
    const selection = selectionOf(edition, CUSTOMER_ID);
    const text = allIn(await made(marked.register, { ...OPTIONS, edition, selection }));
    const found = markersIn(text, marked);
    expect(found.filter((path) => !isAllowed(edition, path))).toEqual([]);
    expect(found.length).toBeGreaterThan(20);
    if (edition === 'customer') expect(text).not.toContain(OTHER_CUSTOMER);
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
