import process from 'node:process';

/** One line on stderr, recognisable as the stand-in's own. */
export function logLine(line: string): void {
  process.stderr.write(`[electron stand-in] ${line}\n`);
}

/** The same, only when somebody looks for a fault in the stand-in itself. */
export function logDetail(line: string): void {
  if (process.env['ELECTRON_STANDIN_LOG'] === '1') logLine(line);
}

export function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
