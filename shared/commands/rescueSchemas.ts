import { z } from 'zod';
import { PART_NAMES } from '../history/diff';
import { LANGUAGES } from '../i18n/text';
import { COLLECTION_NAMES } from '../register/register';
import type { CollectionName } from '../register/register';

/** How many differing records are told in sentences; the rest is counted. */
export const DIFFERENCES_TOLD = 40;

const part = z.enum(['register', ...PART_NAMES]);

const counts = z.object({ activities: z.number(), processorRecords: z.number(), others: z.number() });

const difference = z.object({ part, recordId: z.string(), name: z.string(), sentences: z.array(z.string()) });

/** What is another in two states: so many records, the first of them in sentences. */
const toldDifferences = z.object({ count: z.number(), told: z.array(difference) });

export const OFFER_KINDS = ['backup', 'filled', 'salvage', 'ours', 'theirs', 'leftover', 'kept'] as const;

/** A register that could stand in the place of a file that cannot be opened. */
const offer = z.object({
  id: z.string(),
  /**
   * `salvage`: what can be read of the file; `filled`: that, and what only the newest good backup still has; `ours` and
   * `theirs`: one side of an unresolved merge.
   */
  kind: z.enum(OFFER_KINDS),
  /** '' for what was read of the damaged file itself. */
  fileName: z.string(),
  /** '' as with `fileName`. */
  at: z.string(),
  counts,
  /**
   * For a whole earlier version: what the damaged file says otherwise, as far as it can be read. For what was read: what
   * is another than in the newest good backup.
   */
  differences: toldDifferences,
  dropped: z.array(
    z.object({
      part,
      id: z.string(),
      name: z.string(),
      line: z.number(),
      why: z.enum(['broken', 'shape', 'duplicate']),
      where: z.string(),
    }),
  ),
  /** Records that come from the backup, by name. */
  filledUp: z.array(z.string()),
  history: z.enum(['none', 'kept', 'lost']),
  encoding: z.enum(['utf8', 'utf16', 'windows1252']),
});

const repairOffers = z.object({
  fileName: z.string(),
  folder: z.string(),
  offers: z.array(offer),
  /** Form work on this file that was never saved; it is offered again once the file opens. */
  unsaved: z.array(z.object({ name: z.string(), at: z.string() })),
  /** Earlier versions that cannot be opened either. */
  unreadable: z.number(),
});

/** Of what an extract is made: records, a department, or for one customer. */
const extractInput = z.strictObject({
  language: z.enum(LANGUAGES),
  recordIds: z.array(z.string().max(100)).max(50_000),
  department: z.string().max(2_000),
  customerPartyId: z.string().max(100),
});

const extractPreview = z.object({
  records: z.array(z.object({ collection: z.enum(COLLECTION_NAMES as [CollectionName]), name: z.string() })),
  recordCount: z.number(),
  ...{ decisions: z.number(), deliveries: z.number(), history: z.number(), namesReplaced: z.number() },
  hasHiddenFields: z.boolean(),
});

const backupList = z.array(z.object({ handle: z.string(), at: z.string(), bytes: z.number() }));

const language = z.enum(LANGUAGES);

/** The commands that look for earlier versions and make parts; those that open a register stand in the contract. */
export const rescueContract = {
  /** What could stand in the place of the file that could not be opened last, best first. */
  repairOffers: { input: z.strictObject({ language }), output: repairOffers },
  /** Earlier versions of the open register that this program kept, latest first. */
  backups: { input: z.undefined(), output: backupList },
  /** What is another in a backup than in the register now. */
  compareBackup: {
    input: z.strictObject({ handle: z.string().max(100), language }),
    output: toldDifferences,
  },
  /** What an extract would leave out; writes nothing. */
  extractPreview: { input: extractInput, output: extractPreview },
  /** Writes a part of the register as a file of its own; null when no file name was given. */
  extract: { input: extractInput, output: z.object({ fileName: z.string(), folder: z.string() }).nullable() },
} as const;

export type RepairOffers = z.output<typeof repairOffers>;
export type RepairOffer = RepairOffers['offers'][number];
export type BackupList = z.output<typeof backupList>;
export type ToldDifferences = z.output<typeof toldDifferences>;
