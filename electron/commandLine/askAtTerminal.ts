import { closeSync, openSync } from 'node:fs';
import { ReadStream } from 'node:tty';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const BACKSPACE = ['\u0008', '\u007f'];
const INTERRUPTED = 130;

/**
 * Asks for one line at the terminal, of which nothing is shown; also where standard input is a pipe. Undefined where there
 * is no terminal.
 */
export async function askAtTerminal(question: string): Promise<string | undefined> {
  const terminal = openTerminal();
  if (terminal === undefined) return undefined;
  // First: somebody who types ahead must not see it either.
  terminal.input.setRawMode(true);
  process.stderr.write(`${question} `);
  try {
    return await lineFrom(terminal.input);
  } finally {
    terminal.input.setRawMode(false);
    process.stderr.write('\n');
    terminal.close();
  }
}

type Terminal = { readonly input: ReadStream; readonly close: () => void };

function openTerminal(): Terminal | undefined {
  if (process.stdin.isTTY) {
    const { stdin } = process;
    return { input: stdin, close: () => void stdin.pause() };
  }
  try {
    const fd = openSync(process.platform === 'win32' ? '\\\\.\\CONIN$' : '/dev/tty', 'r+');
    try {
      const input = new ReadStream(fd);
      return { input, close: () => void input.destroy() };
    } catch {
      closeSync(fd);
      return undefined;
    }
  } catch {
    return undefined;
  }
}

function lineFrom(input: ReadStream): Promise<string> {
  let typed: readonly string[] = [];
  input.setEncoding('utf8');
  return new Promise((resolve) => {
    const onData = (piece: string) => {
      for (const sign of piece) {
        if (sign === '\r' || sign === '\n' || sign === CTRL_D) {
          input.off('data', onData);
          resolve(typed.join(''));
          return;
        }
        if (sign === CTRL_C) {
          input.setRawMode(false);
          process.exit(INTERRUPTED);
        }
        typed = BACKSPACE.includes(sign) ? typed.slice(0, -1) : withSign(typed, sign);
      }
    };
    input.on('data', onData);
    input.resume();
  });
}

// Arrows and such are sent as control signs, which nobody means to be in a passphrase.
function withSign(typed: readonly string[], sign: string): readonly string[] {
  return sign < ' ' ? typed : [...typed, sign];
}
