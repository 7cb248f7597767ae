import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
const { load } = ofBuilder('js-yaml') as { load: (text: string) => Workflow };

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly 'runs-on': string;
  readonly 'timeout-minutes': number;
  readonly permissions: Readonly<Record<string, string>>;
  readonly needs?: string | readonly string[];
  readonly strategy?: {
    readonly matrix: { readonly os?: readonly string[]; readonly include?: readonly { os: string }[] };
  };
  readonly steps: readonly Step[];
};
type Workflow = {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

const text = readFileSync(path.join(root, '.github/workflows/ci.yml'), 'utf8');
const workflow = load(text);
const jobs = Object.entries(workflow.jobs);
const steps = jobs.flatMap(([, job]) => job.steps);
const scripts = steps.flatMap(({ run }) => run ?? []);
const { scripts: known } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

describe('the workflow for a public host', () => {
  it('E26 uses actions by their hash, with the version that it stands for beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(5);
    expect(uses.filter((line) => !/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('gives no job more than it needs: to read, and the last one to draft a release', () => {
    expect(workflow.permissions).toEqual({});
    const writing = jobs.filter(
      ([, { permissions }]) => JSON.stringify(permissions) !== '{"contents":"read"}',
    );
    expect(writing.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['release', { contents: 'write' }],
    ]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('runs nothing of a stranger with the rights or the secrets of the repository', () => {
    expect(Object.keys(workflow.on).sort()).toEqual(['pull_request', 'push', 'workflow_dispatch']);
    // An expression inside a script is text that becomes code; the environment carries it as data.
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    const secret = jobs.filter(([, job]) => JSON.stringify(job).includes('secrets.'));
    expect(secret.map(([name]) => name)).toEqual(['package']);
    expect(text).toMatch(
      /package:\n {4}if: startsWith\(github\.ref, 'refs\/tags\/v'\) \|\| github\.event_name == 'workflow_dispatch'/,
    );
  });

  it('E26 installs what is locked, without code of packages', () => {
    expect(scripts.filter((script) => /npm (?:i|install|update|exec)\b/.test(script))).toEqual([]);
    expect(scripts.filter((script) => /\bnpx (?!--no-install )/.test(script))).toEqual([]);
    expect(text).toContain("npm_config_ignore_scripts: 'true'");
  });

  it('E16 asks the registry for known holes in what is shipped and in Electron', () => {
    expect(scripts).toContain('npm audit --audit-level=high');
  });

  it('tests the window on three systems, and packs on each', () => {
    const systems = (job: Job | undefined) =>
      (job?.strategy?.matrix.os ?? job?.strategy?.matrix.include?.map(({ os }) => os) ?? []).map(
        (os) => os.split('-')[0],
      );
    expect(systems(workflow.jobs['electron'])).toEqual(['ubuntu', 'windows', 'macos']);
    expect(systems(workflow.jobs['package'])).toEqual(['ubuntu', 'windows', 'macos']);
    expect(workflow.jobs['package']?.needs).toEqual(['check', 'test', 'electron']);
    expect(scripts.join('\n')).toContain('install-electron');
    expect(scripts.join('\n')).toContain('sha256sum');
  });

  it('calls only scripts that the project has, and ends when something hangs', () => {
    const called = scripts.flatMap((script) =>
      [...script.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name),
    );
    expect(called.length).toBeGreaterThan(3);
    expect(called.filter((name) => known[name] === undefined)).toEqual([]);
    expect(jobs.filter(([, job]) => !(job['timeout-minutes'] <= 60))).toEqual([]);
  });
});
