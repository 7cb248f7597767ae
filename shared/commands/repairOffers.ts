import { differences } from '../history/differences';
import type { Language } from '../i18n/text';
import { mergeSides } from '../register/mergeSides';
import { namesIn } from '../register/names';
import { COLLECTION_NAMES } from '../register/register';
import type { Register } from '../register/register';
import { filledUp, salvageRegister } from '../register/salvage';
import type { Salvage } from '../register/salvage';
import type { Ports } from './ports';
import type { LenientText, RescueFile } from './rescuePort';
import { DIFFERENCES_TOLD } from './rescueSchemas';
import type { RepairOffer, ToldDifferences } from './rescueSchemas';
import { placeOf } from './session';

/** An offer as it is told, with the register that it is. */
export type Offered = { readonly told: RepairOffer; readonly register: Register };

type Whole = { readonly file: RescueFile; readonly register: Register };
type Read = { readonly kind: 'salvage' | 'ours' | 'theirs'; readonly salvage: Salvage };

/** Everything that could stand in the place of a file that cannot be opened, best first. */
export async function findOffers(
  ports: Ports,
  path: string,
  language: Language,
): Promise<{ readonly offers: readonly Offered[]; readonly unreadable: number }> {
  const backups = await newestGood(ports, await ports.rescue.backupsOf(path));
  const besides = await allGood(ports, await ports.rescue.besides(path));
  // A file that cannot be read at all, such as one on a broken disk, has nothing to offer itself.
  const text = await ports.rescue.textOf(path).catch(() => undefined);
  const read = text === undefined ? [] : salvages(text.text, ports.newId);
  const whole = [...backups.good, ...besides.good];
  const [newest] = backups.good;
  const offers = [
    ...whole.map((one) => wholeOffer(one, read[0], language)),
    ...read.flatMap((one) => (newest === undefined ? [] : filledOffers(one, newest, language))),
    ...read.map((one) => readOffer(one, newest, language)),
  ].map((one) => withEncoding(one, text));
  return { offers, unreadable: backups.bad + besides.bad };
}

/** What is another in the second state, the first of it in sentences. */
export function tellDifferences(before: Register, after: Register, language: Language): ToldDifferences {
  const found = differences(before, after, language);
  return {
    count: found.length,
    told: found.slice(0, DIFFERENCES_TOLD).map(({ part, recordId, name, sentences }) => {
      return { part, recordId, name, sentences: [...sentences] };
    }),
  };
}

type Good = { readonly good: readonly Whole[]; readonly bad: number };

async function newestGood(ports: Ports, files: readonly RescueFile[]): Promise<Good> {
  for (const [index, file] of files.entries()) {
    const register = await registerOf(ports, file);
    if (register !== undefined) return { good: [{ file, register }], bad: index };
  }
  return { good: [], bad: files.length };
}

async function allGood(ports: Ports, files: readonly RescueFile[]): Promise<Good> {
  const good: Whole[] = [];
  for (const file of files) {
    const register = await registerOf(ports, file);
    if (register !== undefined) good.push({ file, register });
  }
  return { good, bad: files.length - good.length };
}

async function registerOf(ports: Ports, { path }: RescueFile): Promise<Register | undefined> {
  return ports.storage.open(path).then(
    (file) => file.current(),
    () => undefined,
  );
}

function salvages(text: string, newId: () => string): readonly Read[] {
  const sides = mergeSides(text);
  const texts: readonly (readonly [Read['kind'], string])[] =
    sides === undefined
      ? [['salvage', text]]
      : [
          ['ours', sides.ours],
          ['theirs', sides.theirs],
        ];
  return texts.flatMap(([kind, one]) => {
    const salvage = salvageRegister(one, newId);
    return salvage === undefined ? [] : [{ kind, salvage }];
  });
}

const NOTHING_TOLD: Omit<RepairOffer, 'id' | 'kind' | 'counts' | 'differences'> = {
  ...{ fileName: '', at: '', dropped: [], filledUp: [] },
  history: 'none',
  encoding: 'utf8',
};

// Of what only the backup has, nobody knows whether the damaged file had it too: that is no difference.
function wholeOffer({ file, register }: Whole, read: Read | undefined, language: Language): Offered {
  const damaged = read === undefined ? register : filledUp(read.salvage, register).register;
  return {
    register,
    told: {
      ...NOTHING_TOLD,
      ...{
        id: `${file.kind} ${file.path}`,
        kind: file.kind,
        fileName: placeOf(file.path).fileName,
        at: file.at,
      },
      ...{ counts: countsOf(register), dropped: [], filledUp: [] },
      history: register.history.length > 0 ? 'kept' : 'none',
      differences: tellDifferences(register, damaged, language),
    },
  };
}

function readOffer({ kind, salvage }: Read, newest: Whole | undefined, language: Language): Offered {
  const { register, dropped, history } = salvage;
  return {
    register,
    told: {
      ...NOTHING_TOLD,
      ...{ id: kind, kind, counts: countsOf(register), dropped: [...dropped], filledUp: [], history },
      differences: tellDifferences(newest?.register ?? register, register, language),
    },
  };
}

function filledOffers({ kind, salvage }: Read, newest: Whole, language: Language): readonly Offered[] {
  const { register, from } = filledUp(salvage, newest.register);
  if (from.size === 0 || kind !== 'salvage') return [];
  const names = namesIn(register);
  return [
    {
      register,
      told: {
        ...NOTHING_TOLD,
        ...{ id: 'filled', kind: 'filled', counts: countsOf(register), at: newest.file.at },
        dropped: salvage.dropped.filter(({ id }) => !from.has(id)),
        filledUp: [...from].map((id) => names.get(id) ?? '').filter((name) => name !== ''),
        history: register.history.length > 0 ? 'kept' : salvage.history,
        differences: tellDifferences(newest.register, register, language),
      },
    },
  ];
}

function withEncoding({ told, register }: Offered, text: LenientText | undefined): Offered {
  return { register, told: { ...told, encoding: text?.encoding ?? 'utf8' } };
}

function countsOf(register: Register): RepairOffer['counts'] {
  const { activities, processorRecords } = register;
  const all = COLLECTION_NAMES.reduce((sum, name) => sum + register[name].length, 0);
  return {
    activities: activities.length,
    processorRecords: processorRecords.length,
    others: all - activities.length - processorRecords.length,
  };
}
