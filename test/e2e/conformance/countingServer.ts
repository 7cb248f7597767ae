import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type CountingServer = {
  /** `127.0.0.1:port`. */
  readonly host: string;
  /** What was asked of it. */
  readonly hits: readonly string[];
  readonly close: () => Promise<void>;
};

/** A server on this machine that writes down whatever reaches it. */
export async function startCountingServer(): Promise<CountingServer> {
  const hits: string[] = [];
  const server = http.createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('reached');
  });
  server.on('upgrade', (request, socket) => {
    hits.push(`upgrade ${request.url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server always has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    hits,
    host: `127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
