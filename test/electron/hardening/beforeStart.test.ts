import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { beforeStart } from '../../../electron/hardening/beforeStart';

let folder: string;
let profile: string;
const argv = process.argv;
beforeEach(() => {
  profile = 'profile';
  folder = mkdtempSync(path.join(tmpdir(), 'before-'));
  writeFileSync(path.join(folder, 'package.json'), '{"variant":"release"}');
});
afterEach(() => {
  process.argv = argv;
  delete process.env['VERWERKINGSREGISTER_POLICY'];
  rmSync(folder, { recursive: true });
});

function start(given: readonly string[], executable = path.join(folder, 'program'), isPackaged = true) {
  const userData = path.join(folder, profile);
  process.argv = ['program', ...given];
  const told: string[] = [];
  const moved: string[] = [];
  const outcome = beforeStart({
    app: {
      isPackaged,
      getAppPath: () => folder,
      getPath: (name) => (name === 'exe' ? executable : userData),
      setPath: (name, to) => void moved.push(`${name} ${to}`),
    },
    dialog: { showErrorBox: (_title, text) => void told.push(text) },
  });
  return {
    isAllowed: outcome !== undefined,
    told,
    moved,
    notices: outcome?.notices.map(({ words, detail }) => `${detail} | ${words('en')}`),
  };
}

it('E22 a release that is given a switch it does not know ends, and says in both languages why', () => {
  const { isAllowed, told } = start(['--inspect=1', '--example', '--no-sandbox']);
  expect(isAllowed).toBe(false);
  expect(told).toEqual([
    expect.stringMatching(
      /^Niet gestart: --inspect, --no-sandbox .*\n\nNot started: --inspect, --no-sandbox /s,
    ),
  ]);
});

it('a start that is asked nothing unusual leaves the profile where it is', () => {
  expect(start(['/data/a.ropa.json'])).toEqual({
    isAllowed: true,
    told: [],
    moved: [],
    notices: [],
  });
});

it('a portable start moves the profile beside the program, for this person only', () => {
  const { isAllowed, moved } = start(['--portable']);
  const own = path.join(folder, 'Verwerkingsregister-data');
  expect([isAllowed, moved]).toEqual([true, [`userData ${own}`, `sessionData ${own}`]]);
  expect(statSync(own).mode & 0o777).toBe(0o700);
});

it('a portable start that cannot write beside the program ends, and says where it wanted to', () => {
  writeFileSync(path.join(folder, 'file'), '');
  const { isAllowed, told, moved } = start(['--portable'], path.join(folder, 'file/program'));
  expect([isAllowed, moved]).toEqual([false, []]);
  expect(told[0]).toContain(path.join(folder, 'file/Verwerkingsregister-data'));
});

it('a portable start ends where the administrator does not allow it', () => {
  const policy = path.join(folder, 'policy.json');
  writeFileSync(policy, '{"version":1,"featuresOff":["portable"]}');
  chmodSync(policy, 0o600);
  process.env['VERWERKINGSREGISTER_POLICY'] = policy;
  const { isAllowed, told } = start(['--portable'], undefined, false);
  expect(isAllowed).toBe(false);
  expect(told[0]).toContain('do not allow --portable');
});

it('a start whose profile cannot be written goes on with a temporary one, and says so', () => {
  writeFileSync(path.join(folder, 'file'), '');
  profile = 'file/profile';
  const { isAllowed, moved, notices } = start([]);
  const temporary = moved[0]?.replace('userData ', '') ?? '';
  expect(isAllowed).toBe(true);
  expect(statSync(temporary).mode & 0o777).toBe(0o700);
  expect(notices).toEqual([
    expect.stringContaining(`temporary profile | The folder ${path.join(folder, 'file/profile')} cannot`),
  ]);
  rmSync(temporary, { recursive: true });
});

it('a policy that is wrong does not keep the program from starting, and is told', () => {
  const policy = path.join(folder, 'policy.json');
  writeFileSync(policy, '{', { mode: 0o600 });
  process.env['VERWERKINGSREGISTER_POLICY'] = policy;
  const { isAllowed, notices } = start([], undefined, false);
  expect(isAllowed).toBe(true);
  expect(notices).toEqual([expect.stringMatching(/policy\.json was not used: the file is not JSON/)]);
});
