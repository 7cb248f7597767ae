import dgram from 'node:dgram';
import net from 'node:net';

/** A server that counts whoever knocks, over TCP or UDP, also one who then asks for nothing. */
export type KnockServer = {
  readonly url: string;
  readonly stunUrl: string;
  readonly knocks: () => number;
  readonly stop: () => Promise<void>;
};

export async function startKnockServer(): Promise<KnockServer> {
  let knocks = 0;
  const tcp = net.createServer((socket) => {
    knocks += 1;
    socket.on('error', () => undefined);
    // Without reading, the connection would never be seen to end.
    socket.resume();
    socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\r\n');
  });
  const udp = dgram.createSocket('udp4', () => (knocks += 1));
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as net.AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/knock`,
    stunUrl: `stun:127.0.0.1:${udp.address().port}`,
    knocks: () => knocks,
    stop: async () => {
      udp.close();
      await new Promise((resolve) => tcp.close(resolve));
    },
  };
}
