import { bigRegister } from './bigRegister';
import { printRow } from './bench';
import { isOther, measureOther } from './word/others';
import type { Measured } from './word/others';
import { realExport } from './word/realExport';

const COUNTS = [10, 100, 1_000, 10_000];
const RATIO = '2.5 × the limit, 400 MB, no block over 50 ms';

// Everything in a process of its own, cold, as an export is: nothing warms up, or weighs down, another.
if (!(await isOther())) for (const count of COUNTS) await rowsFor(count);

async function rowsFor(count: number): Promise<void> {
  const register = bigRegister(count);
  const limit = measureOther('limit', count);
  const baseline =
    limit === undefined
      ? {}
      : { baseline: { name: 'the same XML and data as strings through zlib', ...limit } };
  const whole = `Word report of ${inWords(count)} activities, exported: data, fingerprint, finishing`;
  const bare = await realExport(register, { pageNumbers: false });
  printRow({ name: `${whole}; without page numbers`, ...bare, ...baseline, promise: RATIO });
  const numbered = await realExport(register, { pageNumbers: true });
  printRow({ name: `${whole} and page numbers`, ...numbered, ...baseline });
  printRow({
    name: `page numbers of one of ${inWords(count)} activities: the difference of these two, with nothing remembered`,
    cpuMs: Math.max(0, numbered.cpuMs - bare.cpuMs) / count,
    wallMs: Math.max(0, numbered.wallMs - bare.wallMs) / count,
    promise: '200 CPU ms for each that changed',
  });
  printOther(
    `plain docx objects for ${inWords(count)} activities, from finished blocks`,
    measureOther('docx', count),
  );
  printOther(
    `docxtemplater for ${inWords(count)} activities, from finished blocks, tables in two columns`,
    measureOther('docxtemplater', count),
  );

  function printOther(name: string, measured: Measured | undefined): void {
    if (measured !== undefined) printRow({ name, ...measured, ...baseline });
    else printRow({ name: `${name}: OUT OF MEMORY at 2,000 MB`, cpuMs: 0, wallMs: 0 });
  }
}

function inWords(count: number): string {
  return count.toLocaleString('en');
}
