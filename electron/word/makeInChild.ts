import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReportSource } from '../../shared/commands/ports';
import { templateBytes } from './template/templateFile';
import { AppError } from '../../shared/errors';
import { COLLECTION_NAMES } from '../../shared/register/register';
import type { Register } from '../../shared/register/register';
import type { Child, FromChild, RegisterName } from './childMessages';
import type { ExportOptions } from './exportWord';

/** Records of a few kilobytes each: copying this many blocks the window for a few milliseconds. */
const SLICE = 50;

/** Takes a document of a set in pieces, as soon as it is made. */
type ForVolumes = { readonly onVolume?: (pieces: readonly Uint8Array[]) => Promise<void> };

/**
 * Makes a document in a process of its own, from the register itself: making the blocks takes as long as writing them.
 * To cancel is to end the process, whatever it is doing.
 */
export async function makeInChild(
  path: string,
  source: ReportSource,
  { onProgress, signal, startChild, cacheFolder, onVolume }: ExportOptions & ForVolumes,
): Promise<readonly Uint8Array[] | 'cancelled'> {
  if (signal.aborted) return 'cancelled';
  const child = startChild();
  const pieces: Uint8Array[] = [];
  try {
    const made = new Promise<'made' | 'cancelled'>((resolve, reject) => {
      signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
      child.onMessage((message) => {
        if (message.kind === 'done') resolve('made');
        else if (message.kind === 'piece') pieces.push(message.bytes);
        else if (message.kind === 'volume') onVolume?.(pieces.splice(0)).catch(reject);
        else if (message.kind === 'progress') {
          if (!signal.aborted) onProgress(message.done, message.total);
        } else if (message.kind !== 'verdict') reject(failureOf(message, path));
      });
      child.onExit((code) => reject(new Error(`the word process ended early with code ${code}`)));
    });
    const template = await templateBytes(source.template);
    const told = tell(child, { ...source, template }, { signal, cacheFolder });
    const end = await made;
    await told;
    return end === 'cancelled' ? end : pieces;
  } finally {
    child.end();
  }
}

/** Why a child gave up. */
export function failureOf(
  message: Extract<FromChild, { readonly kind: 'tooLarge' | 'failed' }>,
  path: string,
): Error {
  if (message.kind === 'tooLarge') return new AppError({ code: 'exportTooLarge', path });
  return Object.assign(new Error('the word process failed'), { stack: message.stack });
}

async function tell(
  child: Child,
  {
    register,
    options,
    template,
    volumes,
  }: Omit<ReportSource, 'template'> & { readonly template: Uint8Array | undefined },
  { signal, cacheFolder }: Pick<ExportOptions, 'signal' | 'cacheFolder'>,
): Promise<void> {
  const { previous, ...others } = options;
  await tellRegister(child, { name: 'register', register }, signal);
  if (previous !== undefined) await tellRegister(child, { name: 'previous', register: previous }, signal);
  if (!signal.aborted) child.send({ kind: 'make', options: others, cacheFolder, template, volumes });
}

type Named = {
  readonly name: RegisterName;
  readonly register: Register;
  /** History is not part of a report; to check one, an earlier state may be needed. */
  readonly withHistory?: boolean;
};

/** Tells the child a register in slices. */
export async function tellRegister(
  child: Child,
  { name, register, withHistory = false }: Named,
  signal: AbortSignal,
): Promise<void> {
  const emptied = Object.fromEntries(COLLECTION_NAMES.map((collection) => [collection, []]));
  child.send({ kind: 'register', name, bare: { ...register, ...emptied, history: [] } });
  for (const collection of [...COLLECTION_NAMES, ...(withHistory ? (['history'] as const) : [])]) {
    for (let start = 0; start < register[collection].length; start += SLICE) {
      await nextTurn();
      if (signal.aborted) return;
      const records = register[collection].slice(start, start + SLICE);
      child.send({ kind: 'records', name, collection, records });
    }
  }
}
