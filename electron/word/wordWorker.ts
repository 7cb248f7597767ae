import { parentPort, workerData } from 'node:worker_threads';
import type { Report } from '../../shared/report/blocks';
import type { WorkerMessage } from './workerMessage';
import { writeWord } from './writeWord';

// The entry of the worker thread: making a document blocks its thread for seconds, so it has one of its own.
// exportWord is the only one to start this file, and gives it a report.
const report = workerData as Report;

const post = (message: WorkerMessage, moved: readonly ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, moved);

const bytes = await writeWord(report, (done, total) => {
  post({ kind: 'progress', done, total });
});
post({ kind: 'done', bytes }, [bytes.buffer]);
