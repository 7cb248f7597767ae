import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSession, pathOf } from '../../shared/commands/session';
import { createHandOver } from '../../electron/handOver';

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hand-over-'));
  file = path.join(folder, 'a.ropa.json');
  writeFileSync(file, '{}');
  mkdirSync(path.join(folder, 'folder.json'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function started() {
  const told: unknown[] = [];
  const session = newSession();
  const handOver = createHandOver(session, {
    newId: () => 'handle-1',
    tellFile: (handedOver) => void told.push(handedOver),
    tellExample: () => void told.push('example'),
  });
  return { told, session, handOver };
}

describe('handing over', () => {
  it('is what the page begins with while it has not started', () => {
    const { told, session, handOver } = started();
    handOver.opening({ path: '/data/a.json' });
    expect([session.initial, told]).toEqual([{ path: '/data/a.json' }, []]);
  });

  it('is told to a page that has started, by a handle and not by its path', () => {
    const { told, session, handOver } = started();
    handOver.pageStarted();
    handOver.opening({ path: '/data/a.json' });
    handOver.opening('example');
    expect(told).toEqual([{ handle: 'handle-1', fileName: 'a.json' }, 'example']);
    expect(session.initial).toBeUndefined();
    expect(pathOf(session, 'handle-1')).toBe('/data/a.json');
  });

  it('takes a dropped report, even before it is known what the page begins with', async () => {
    const { told, session, handOver } = started();
    const report = path.join(folder, 'rapport.DOCX');
    writeFileSync(report, '');
    expect(await handOver.dropped(report)).toEqual({ ok: true, value: undefined });
    expect([told, session.initial]).toEqual([[{ handle: 'handle-1', fileName: 'rapport.DOCX' }], undefined]);
  });

  it('takes a dropped register', async () => {
    const { told, handOver } = started();
    handOver.pageStarted();
    expect(await handOver.dropped(file)).toEqual({ ok: true, value: undefined });
    expect(told).toEqual([{ handle: 'handle-1', fileName: 'a.ropa.json' }]);
  });

  it.each([
    ['a file that is not there', (): unknown => path.join(folder, 'gone.json'), 'fileNotRegister'],
    ['a folder', () => path.join(folder, 'folder.json'), 'fileNotRegister'],
    ['another kind of file', () => '/etc/passwd', 'fileNotRegister'],
    ['a path that is not whole', () => 'a.json', 'fileNotRegister'],
    ['nothing, as for a picture dragged from a page', () => '', 'fileNotRegister'],
    ['something that is no path', () => ({}), 'invalidInput'],
  ])('refuses %s', async (_what, given, code) => {
    const { told, handOver } = started();
    handOver.pageStarted();
    expect(await handOver.dropped(given())).toMatchObject({ ok: false, error: { code } });
    expect(told).toEqual([]);
  });
});
