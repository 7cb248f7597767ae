import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import net from 'node:net';
import process from 'node:process';

/** What a second start says to the first. */
export type SecondStart = { readonly argv: string[]; readonly folder: string; readonly data: unknown };

export type SingleInstance = {
  readonly request: (own: SecondStart) => boolean;
  readonly release: () => void;
};

const PATIENCE_MS = 10_000;

/**
 * One start for each folder of user data. The lock is a socket without a file: Linux frees its name together with the
 * process, so a killed program leaves nothing behind to be taken for a running one.
 */
export function createSingleInstance(
  userData: () => string,
  onSecond: (second: SecondStart) => void,
): SingleInstance {
  let server: net.Server | undefined;
  return {
    request(own) {
      if (server !== undefined) return true;
      const name = socketName(userData());
      server = listen(name, onSecond);
      if (server === undefined) tellFirst(name, own);
      return server !== undefined;
    },
    release() {
      server?.close();
      server = undefined;
    },
  };
}

function socketName(userData: string): string {
  const hash = createHash('sha256').update(userData).digest('hex').slice(0, 32);
  return `\0electron-stand-in-${process.getuid?.() ?? 0}-${hash}`;
}

function listen(name: string, onSecond: (second: SecondStart) => void): net.Server | undefined {
  const server = net.createServer({ allowHalfOpen: true }, (socket) => {
    const parts: Buffer[] = [];
    socket.on('error', () => socket.destroy());
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('end', () => {
      const second = readSecond(Buffer.concat(parts).toString('utf8'));
      if (second === undefined) return socket.destroy();
      socket.end('heard');
      onSecond(second);
    });
  });
  server.on('error', () => server.close());
  // For a local socket Node binds at once, so that a name already taken shows here.
  server.listen(name);
  if (!server.listening) return undefined;
  return server.unref();
}

// Anybody on this machine can connect.
function readSecond(text: string): SecondStart | undefined {
  try {
    return JSON.parse(text) as SecondStart;
  } catch {
    return undefined;
  }
}

// Electron's call is synchronous. So the word is said by a child process, which can be waited for.
const TELL = `
const socket = require('node:net').connect(process.argv[1], () => socket.end(process.argv[2]));
socket.on('data', () => process.exit(0));
socket.on('error', () => process.exit(1));
`;

function tellFirst(name: string, own: SecondStart): void {
  // A NUL cannot be given on a command line.
  const script = TELL.replace('process.argv[1]', "'\\0' + process.argv[1]");
  const said = spawnSync(process.execPath, ['-e', script, name.slice(1), JSON.stringify(own)], {
    env: {},
    timeout: PATIENCE_MS,
  });
  if (said.status !== 0) throw new Error('electron stand-in: the first start does not answer');
}
