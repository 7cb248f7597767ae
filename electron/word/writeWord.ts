import { Packer } from 'docx';
import type { Report } from '../../shared/report/blocks';
import { cleanReport } from '../../shared/report/cleanReport';
import { wordDocument } from './wordDocument';

/** Hears how many of the chapters are done; packing counts as the last one. */
export type OnProgress = (done: number, total: number) => void;

/** The bytes of the Word file of a report. Blocks its thread while it works: run it in a worker. */
export async function writeWord(report: Report, onProgress: OnProgress): Promise<Uint8Array<ArrayBuffer>> {
  const total = 1 + report.blocks.filter((block) => block.kind === 'heading' && block.level === 2).length;
  let done = 0;
  const advance = () => {
    done += 1;
    onProgress(done, total);
  };
  const bytes = await Packer.toArrayBuffer(wordDocument(cleanReport(report).report, advance));
  advance();
  return new Uint8Array(bytes);
}
