import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../electron/log';

let profile: string;
let folder: string;

beforeEach(() => {
  profile = mkdtempSync(path.join(tmpdir(), 'log-'));
  folder = path.join(profile, 'logs');
});

afterEach(() => {
  chmodSync(profile, 0o700);
  rmSync(profile, { recursive: true });
});

const aLog = () => createLog({ folder, programFolder: '/program', now: () => '2026-11-22T15:12:00.000Z' });
const lines = (name = 'log.jsonl') =>
  readFileSync(path.join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the log', () => {
  it('has a line for something unexpected, under the reference that the person sees', () => {
    const reference = aLog().unexpected('saveRecord', new TypeError('x'));
    expect(reference).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
    const error = expect.objectContaining({ name: 'TypeError' }) as unknown;
    expect(lines()).toEqual([
      { at: '2026-11-22T15:12:00.000Z', event: 'unexpected', where: 'saveRecord', reference, error },
    ]);
  });

  it('has a line for what happened', () => {
    aLog().note('blockedRequest', 'https://elsewhere.example');
    expect(lines()).toEqual([
      { at: '2026-11-22T15:12:00.000Z', event: 'blockedRequest', detail: 'https://elsewhere.example' },
    ]);
  });

  it('gives another reference each time', () => {
    const log = aLog();
    const references = Array.from({ length: 50 }, () => log.unexpected('x', new Error('x')));
    expect(new Set(references).size).toBe(50);
  });

  it('E24 is for the person only', () => {
    aLog().note('x', 'y');
    const mode = (name: string) => statSync(name).mode & 0o777;
    expect([mode(folder), mode(path.join(folder, 'log.jsonl'))]).toEqual([0o700, 0o600]);
  });

  it('E24 holds nothing of what stands in a field', () => {
    const log = aLog();
    log.unexpected('saveRecord', new Error('kanarie 123456782', { cause: { record: 'kanarie' } }));
    log.unexpected('saveRecord', { record: 'kanarie' });
    expect(readFileSync(path.join(folder, 'log.jsonl'), 'utf8')).not.toContain('kanarie');
  });

  it('begins again at 1 MB and keeps the one before', () => {
    const log = aLog();
    log.note('first', '');
    writeFileSync(
      path.join(folder, 'log.jsonl'),
      `${JSON.stringify({ event: 'old' })}\n${' '.repeat(999_950)}`,
    );
    log.note('second', '');
    expect(readdirSync(folder).sort()).toEqual(['log.jsonl', 'log.old.jsonl']);
    expect(lines()).toEqual([{ at: '2026-11-22T15:12:00.000Z', event: 'second', detail: '' }]);
  });

  it('gives a reference also when nothing can be written', () => {
    writeFileSync(folder, 'a file where the folder should be');
    expect(aLog().unexpected('x', new Error('x'))).toHaveLength(8);
  });
});
