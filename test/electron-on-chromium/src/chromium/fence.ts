import http from 'node:http';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** Whether Chromium may reach `host:port`. */
export type AskFence = (target: string) => Promise<boolean>;

/**
 * Chromium's only way out: a proxy in the main process. What the DevTools protocol never shows for interception, such
 * as WebSockets and Chromium's own calls, is stopped here.
 */
export function startFence(ask: AskFence): Promise<number> {
  const server = http.createServer((request, response) => {
    void forward(ask, request, response);
  });
  server.on('connect', (request, socket: Duplex, head: Buffer) => {
    void tunnel(ask, request.url ?? '', { socket, head });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      server.unref();
      // A listening TCP server always has an address with a port.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function forward(
  ask: AskFence,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
  if (target?.protocol !== 'http:' || !(await ask(`${target.hostname}:${target.port || '80'}`))) {
    response.writeHead(403).end();
    return;
  }
  const { 'proxy-connection': _proxy, ...headers } = request.headers;
  const onward = http.request(target, { method: request.method ?? 'GET', headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

type Caller = { readonly socket: Duplex; readonly head: Buffer };

async function tunnel(ask: AskFence, target: string, { socket, head }: Caller): Promise<void> {
  socket.on('error', () => socket.destroy());
  if (!(await ask(target))) {
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    return;
  }
  const colon = target.lastIndexOf(':');
  const host = target.slice(0, colon).replace(/^\[|\]$/g, '');
  const onward = net.connect(Number(target.slice(colon + 1)), host, () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
}
