import { Worker } from 'node:worker_threads';
import type { Report } from '../../shared/report/blocks';
import type { ExportOptions } from './exportWord';
import type { WorkerMessage } from './workerMessage';

/** A register that needs more than this must be exported in parts; without a cap it would take the program with it. */
const MEMORY_LIMIT_MB = 3_000;

/** Makes a document in a thread of its own. To cancel is to end the thread, whatever it is doing. */
export async function makeInWorker(
  report: Report,
  { onProgress, signal, workerFile }: ExportOptions,
): Promise<Uint8Array | 'cancelled'> {
  if (signal.aborted) return 'cancelled';
  const worker = new Worker(workerFile, {
    workerData: report,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'done') resolve(message.bytes);
        else if (!signal.aborted) onProgress(message.done, message.total);
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`the word worker ended early with code ${code}`)));
    });
  } finally {
    await worker.terminate();
  }
}
