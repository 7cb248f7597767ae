import { mkdtemp, rm, symlink } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { connect } from '../src/cdp/connection';
import { startFence } from '../src/chromium/fence';
import { waitForProfile } from '../src/chromium/profile';
import { chromiumArguments } from '../src/chromium/switches';

const PARTS = { folder: '/profile', fencePort: 5, headless: true, sandbox: true };

describe('the command line of Chromium', () => {
  it('merges the features that the program switches off with our own', () => {
    const given = new Map([['disable-features', 'OwnFeature,Translate']]);
    const line = chromiumArguments({ ...PARTS, given }).filter((one) =>
      one.startsWith('--disable-features='),
    );
    expect(line).toHaveLength(1);
    expect(line[0]).toMatch(/Translate,.*OwnFeature$/);
  });

  it('keeps the way out and the profile to itself', () => {
    const given = new Map([
      ['proxy-server', 'evil:1'],
      ['proxy-bypass-list', '*'],
      ['user-data-dir', '/elsewhere'],
      ['webrtc-ip-handling-policy', 'default'],
      ['lang', 'nl'],
    ]);
    const line = chromiumArguments({ ...PARTS, given });
    expect(line).toEqual(
      expect.arrayContaining([
        '--proxy-server=http://127.0.0.1:5',
        '--proxy-bypass-list=<-loopback>',
        '--user-data-dir=/profile',
        '--webrtc-ip-handling-policy=disable_non_proxied_udp',
        '--lang=nl',
      ]),
    );
    expect(line.join(' ')).not.toMatch(/evil|elsewhere|policy=default/);
  });

  it('gives up the sandbox only where it must', () => {
    const given = new Map();
    expect(chromiumArguments({ ...PARTS, given })).not.toContain('--no-sandbox');
    expect(chromiumArguments({ ...PARTS, given, sandbox: false })).toContain('--no-sandbox');
  });
});

describe('a profile', () => {
  it('is free where its last holder has gone, or is another program by now', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'profile-'));
    await waitForProfile(folder);
    await symlink(`host-${process.pid}`, path.join(folder, 'SingletonLock'));
    await waitForProfile(folder);
    await rm(folder, { recursive: true });
  });
});

describe('the connection', () => {
  it('matches answers with orders, however the bytes arrive', async () => {
    const { session, input, sent } = connection();
    const first = session.send('Browser.getVersion');
    const second = session.send('Page.enable');
    const answer = Buffer.from('{"id":2,"result":{}}\0{"id":1,"result":{"product":"é"}}\0');
    for (const byte of answer) input.write(Buffer.of(byte));
    expect(await first).toEqual({ product: 'é' });
    expect(await second).toEqual({});
    expect(sent().map(({ method }) => method)).toEqual(['Browser.getVersion', 'Page.enable']);
  });

  it('fails what a page was asked to do when it crashes, and nothing else', async () => {
    const { session, input } = connection();
    const asked = session.session('page').send('Page.close');
    const other = session.session('other').send('Page.enable');
    input.write(
      '{"method":"Inspector.targetCrashed","params":{},"sessionId":"page"}\0{"id":2,"result":{}}\0',
    );
    await expect(asked).rejects.toThrow('Page.close: Target crashed');
    expect(await other).toEqual({});
  });

  it('tells what Chromium refuses, and that it is gone', async () => {
    const { session, input } = connection();
    const refused = session.send('Page.enable');
    input.write('{"id":1,"error":{"message":"no"}}\0');
    await expect(refused).rejects.toThrow('Page.enable: no');
    const lost = session.send('Page.enable');
    input.destroy();
    await expect(lost).rejects.toThrow('Chromium is gone');
    await expect(session.send('Page.enable')).rejects.toThrow('Chromium is gone');
  });
});

describe('the fence', () => {
  it('lets nothing out that it is not told to, and the rest unchanged', async () => {
    const hits: string[] = [];
    const server = http.createServer((request, response) => {
      hits.push(request.url ?? '');
      response.end('reached');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const target = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    let isOpen = false;
    const fence = await startFence((asked) => Promise.resolve(isOpen && asked === target));
    expect(await viaTunnel(fence, target)).toMatch(/^HTTP\/1\.1 403/);
    expect(await viaProxy(fence, target)).toBe(403);
    expect(hits).toEqual([]);
    isOpen = true;
    expect(await viaTunnel(fence, target)).toMatch(/^HTTP\/1\.1 200 OK[^]*reached/);
    expect(await viaProxy(fence, target)).toBe(200);
    expect(hits).toEqual(['/tunnel', '/proxy']);
    server.close();
  });
});

function connection() {
  const [output, input] = [new PassThrough(), new PassThrough()];
  const sent = () =>
    String(output.read() ?? '')
      .split('\0')
      .filter((text) => text !== '')
      .map((text) => JSON.parse(text) as { method: string });
  return { session: connect(output, input), input, sent };
}

function viaTunnel(fence: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = net.connect(fence, '127.0.0.1', () => {
      socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
      socket.write(`GET /tunnel HTTP/1.1\r\nHost: ${target}\r\nConnection: close\r\n\r\n`);
    });
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.on('close', () => resolve(text)).on('error', reject);
  });
}

function viaProxy(fence: number, target: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { port: fence, host: '127.0.0.1', path: `http://${target}/proxy`, agent: false };
    http.get(options, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });
}
