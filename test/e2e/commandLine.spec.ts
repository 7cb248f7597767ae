import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { decodeRegister } from '../../shared/register/codec';

const cli = path.resolve(import.meta.dirname, '../../dist/electron/cli.js');
let folder = '';
const inFolder = (name: string) => path.join(folder, name);

function ropa(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** One line of trouble on stderr, no stack, nothing on stdout. */
function expectRefused(result: ReturnType<typeof ropa>, word: RegExp) {
  expect(result.stderr).toMatch(word);
  expect(result.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(result.stderr).not.toMatch(/\n\s+at |node:internal/);
  expect(result).toMatchObject({ status: 2, stdout: '' });
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ropa-cli-'));
});

describe('the command line', () => {
  it('writes the example into a folder that does not exist yet', () => {
    expect(ropa('sample', 'out/x.json')).toMatchObject({ status: 0, stderr: '' });
    const { data } = decodeRegister(JSON.parse(readFileSync(inFolder('out/x.json'), 'utf8')), 'x');
    expect([data.activities.length, data.processorRecords.length]).toEqual([26, 3]);
    expect(readdirSync(inFolder('out'))).toEqual(['x.json']);
  });

  it('never overwrites without --force', () => {
    writeFileSync(inFolder('x.json'), 'van mij');
    expectRefused(ropa('sample', 'x.json'), /fileExists/);
    expect(readFileSync(inFolder('x.json'), 'utf8')).toBe('van mij');
    expect(ropa('sample', 'x.json', '--force').status).toBe(0);
    expect(readFileSync(inFolder('x.json'), 'utf8')).toContain('FG001394');
  });

  it('lists what the example misses and exits with 1, in either language', () => {
    ropa('sample', 'x.json');
    const dutch = ropa('check', 'x.json');
    const english = ropa('check', 'x.json', '--lang', 'en');
    expect([dutch.status, english.status]).toEqual([1, 1]);
    expect(dutch.stdout).toMatch(/V07.*30 lid 1/);
    expect(english.stdout).toMatch(/V07.*30\(1\)/);
    expect(dutch.stdout).not.toBe(english.stdout);
  });

  it('gives findings as JSON with stable keys', () => {
    ropa('sample', 'x.json');
    const { counts, findings } = JSON.parse(ropa('check', 'x.json', '--json').stdout) as {
      counts: Record<string, number>;
      findings: Record<string, unknown>[];
    };
    expect(Object.keys(counts)).toEqual(['A30', 'LAW', 'GP']);
    expect(findings.length).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
    for (const key of [
      'rule',
      'level',
      'collection',
      'recordId',
      'recordName',
      'path',
      'article',
      'field',
      'message',
    ]) {
      expect(findings[0], key).toHaveProperty(key);
    }
  });

  it('lists records by number, as people count', () => {
    ropa('sample', 'x.json');
    const numbers = ropa('check', 'x.json').stdout.match(/(?<= · )V\d\d(?= )/g) ?? [];
    expect([...new Set(numbers)]).toEqual(
      Array.from({ length: 26 }, (_, index) => `V${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('lists one level or some rules only, and exits by what is listed', () => {
    ropa('sample', 'x.json');
    const check = (...options: string[]) => {
      const { status, stdout } = ropa('check', 'x.json', '--json', ...options);
      const { counts, findings } = JSON.parse(stdout) as {
        counts: Record<string, number>;
        findings: { rule: string; level: string }[];
      };
      const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
      return { status, counts, rules, levels: [...new Set(findings.map(({ level }) => level))] };
    };
    expect(check('--level', 'LAW')).toMatchObject({ status: 0, levels: ['LAW'], counts: { A30: 0, GP: 0 } });
    expect(check('--level', 'A30')).toMatchObject({ status: 1, levels: ['A30'] });
    expect(check('--only', 'RET-01,rec-02')).toMatchObject({ status: 1, rules: ['REC-02', 'RET-01'] });
    expect(check('--only', 'REC-02')).toMatchObject({ status: 0, rules: ['REC-02'] });
    expect(check('--only', 'RET-01', '--level', 'GP')).toMatchObject({ status: 0, rules: [] });
    expect(check('--only', 'missing').rules).toEqual(['missing']);
  });

  it('ends quietly when nobody reads on, as before `head`', () => {
    ropa('sample', 'x.json');
    const command = `"${process.execPath}" "${cli}" check x.json --json | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n1\n', stderr: '' });
  });

  it('exports in both languages, and the two differ', () => {
    ropa('sample', 'x.json');
    expect(ropa('export', 'x.json', 'nl.docx')).toMatchObject({ status: 0, stderr: '' });
    expect(ropa('export', 'x.json', 'en.docx', '--lang', 'en')).toMatchObject({ status: 0, stderr: '' });
    const [nl, en] = ['nl.docx', 'en.docx'].map((name) => readFileSync(inFolder(name)));
    expect(nl?.subarray(0, 2).toString()).toBe('PK');
    expect(nl?.equals(en ?? Buffer.alloc(0))).toBe(false);
    expectRefused(ropa('export', 'x.json', 'nl.docx'), /fileExists/);
  });

  it('refuses a folder in the place of a file, also with --force', () => {
    ropa('sample', 'x.json');
    mkdirSync(inFolder('map'));
    expectRefused(ropa('sample', 'map', '--force'), /fileIsFolder/);
    expectRefused(ropa('export', 'x.json', 'map', '--force'), /fileIsFolder/);
    expectRefused(ropa('check', 'map'), /fileIsFolder/);
    expect(readdirSync(inFolder('map'))).toEqual([]);
  });

  it.each([
    ['', /fileEmpty/],
    ['{"format":', /fileNotJson/],
    ['{}', /fileNotRegister/],
    ['null', /fileNotRegister/],
    ['<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n', /fileHasMergeMarkers/],
    ['{"format":"verwerkingsregister","version":1,"id":"x"}', /fileWrongShape.*|.*\bid\b/],
  ])('names what is wrong with a file that holds %j', (content, word) => {
    writeFileSync(inFolder('x.json'), content);
    expectRefused(ropa('check', 'x.json'), word);
    expectRefused(ropa('export', 'x.json', 'y.docx'), word);
    expect(existsSync(inFolder('y.docx'))).toBe(false);
  });

  it('says that a file is missing', () => {
    expectRefused(ropa('check', 'nergens.json', '--lang', 'en'), /fileMissing/);
  });

  it('checks and exports a register in a folder that may not be written', () => {
    mkdirSync(inFolder('ro'));
    ropa('sample', 'ro/x.json');
    chmodSync(inFolder('ro/x.json'), 0o444);
    chmodSync(inFolder('ro'), 0o555);
    expect(ropa('check', 'ro/x.json').status).toBe(1);
    expect(ropa('export', 'ro/x.json', 'y.docx').status).toBe(0);
    expect(readdirSync(inFolder('ro'))).toEqual(['x.json']);
    chmodSync(inFolder('ro'), 0o755);
  });

  it('says in one line that its output could not be written, and never as if it had findings', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'schema'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect([status, stderr]).toEqual([2, 'ropa: the output could not be written (ENOSPC)\n']);
  });

  it('prints the schema as JSON', () => {
    const { status, stdout } = ropa('schema');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  it('prints help with --help, and a way to it when the call is wrong', () => {
    expect(ropa('--help')).toMatchObject({ status: 0, stderr: '' });
    for (const call of [
      [],
      ['dans'],
      ['check'],
      ['check', 'a', 'b'],
      ['check', 'a', '--lang', 'fr'],
      ['check', 'a', '--level', 'a30'],
      ['check', 'a', '--only', 'RET-01,RET-99'],
      ['check', 'a', '--only', ''],
      ['schema', '--x'],
    ]) {
      expectRefused(ropa(...call), /--help/);
    }
  });
});
