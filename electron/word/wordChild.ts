import { setFlagsFromString } from 'node:v8';
import type { ParentPort } from 'electron';
import { AppError } from '../../shared/errors';
import type { CollectionName, Register } from '../../shared/register/register';
import type { FromChild, RegisterName, ToChild } from './childMessages';
import { pageStore } from './pages/pageStore';
import { reportVerdict } from './reportVerdict';
import { readTemplate } from './template/readTemplate';
import type { Template } from './template/readTemplate';
import { makeVolumes } from './makeVolumes';
import { reportFile } from './reportFile';
import type { OnProgress } from './writeWord';

// The entry of the process that makes a document: it blocks for seconds, and whatever it needs goes when it ends.

/** What a register too large for one document may take before this process gives up; Word itself would need more. */
const MEMORY_LIMIT_BYTES = 2_000_000_000;

// This process lives for seconds. V8 optimises as if it were to live for hours: at 1,000 activities that took longer than
// making the document. So only what runs much more often is optimised, and in smaller pieces.
setFlagsFromString('--interrupt-budget=600000');
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
// Chapters are gone when they are written; V8 would let half as much garbage again lie as there is register.
setFlagsFromString('--heap-growing-percent=40');

/** More often than this nobody sees. */
const PROGRESS_STEPS = 200;

const registers: Partial<Record<RegisterName, Register>> = {};

/** Only Electron's own processes have it, whatever its types say. Under the command line this is a child of Node. */
const parent = process.parentPort as ParentPort | undefined;

const post = (message: FromChild) => {
  if (parent === undefined) process.send?.(message);
  else parent.postMessage(message);
};

// Electron gives a message in an event, Node as it is. makeInChild is the only one to start this file.
if (parent === undefined) process.on('message', (message) => hear(message as ToChild));
else parent.on('message', ({ data }) => hear(data as ToChild));

function hear(message: ToChild): void {
  if (message.kind === 'register') registers[message.name] = message.bare;
  else if (message.kind === 'records') addRecords(message);
  else if (message.kind === 'verify') void verify(message).catch((error: unknown) => post(failureOf(error)));
  else void make(message).catch((error: unknown) => post(failureOf(error)));
}

function addRecords({ name, collection, records }: Extract<ToChild, { readonly kind: 'records' }>): void {
  const register: Partial<Record<CollectionName | 'history', unknown[]>> | undefined = registers[name];
  register?.[collection]?.push(...records);
}

async function make({
  options,
  cacheFolder,
  template,
  volumes,
  memoryLimitBytes = MEMORY_LIMIT_BYTES,
  withoutPageNumbers,
}: Extract<ToChild, { readonly kind: 'make' }>): Promise<void> {
  const { register, previous } = registers;
  if (register === undefined) throw new Error('told to make a report before its register');
  const whole = previous === undefined ? options : { ...options, previous };
  const tools = {
    onProgress: progressTeller(memoryLimitBytes),
    ...(withoutPageNumbers === true ? {} : { pages: pageStore(cacheFolder) }),
    template: template === undefined ? undefined : houseTemplate(template),
  };
  const tell = (pieces: readonly Uint8Array[]) => {
    for (const bytes of pieces) post({ kind: 'piece', bytes });
  };
  if (volumes === undefined) tell(await reportFile(register, whole, tools));
  else {
    const onVolume = (pieces: readonly Uint8Array[]) => {
      tell(pieces);
      post({ kind: 'volume' });
    };
    await makeVolumes(register, whole, { ...tools, set: volumes, onVolume });
  }
  post({ kind: 'done' });
}

async function verify({ bytes, path, language }: Extract<ToChild, { readonly kind: 'verify' }>) {
  const verdict = await reportVerdict(bytes, path, { register: registers.register, language });
  post({ kind: 'verdict', verdict });
}

function houseTemplate(bytes: Uint8Array): Template {
  const template = readTemplate(bytes);
  // Whoever chose it has read it before.
  if (typeof template === 'string') throw new Error(`the template cannot be read: ${template}`);
  return template;
}

function progressTeller(memoryLimitBytes: number): OnProgress {
  let lastStep = -1;
  return (done, total) => {
    if (process.memoryUsage.rss() > memoryLimitBytes)
      throw new AppError({ code: 'exportTooLarge', path: '' });
    const step = Math.floor((done * PROGRESS_STEPS) / total);
    if (step === lastStep) return;
    lastStep = step;
    post({ kind: 'progress', done, total });
  };
}

function failureOf(error: unknown): FromChild {
  if (error instanceof AppError && error.failure.code === 'exportTooLarge') return { kind: 'tooLarge' };
  return { kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
