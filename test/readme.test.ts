import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');

describe('the README', () => {
  it('lists every npm command, and none that does not exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const listed = [...readme.matchAll(/^\| `npm (?:run )?([\w:]+)`/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual(Object.keys(scripts).sort());
  });

  it('gives the test command that the build server runs, as it stands', () => {
    expect(readme).toContain('npm ci && npm test');
    expect(read('.ci/run').split('\n')).toContain('npm ci && npm test');
  });

  it('names only files that are there', () => {
    const named = [...readme.matchAll(/`((?:shared|electron|renderer|test|build)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    const made = new Set(['build/register.schema.json', 'build/fields.md']);
    expect(named.filter((file) => !made.has(file) && !existsSync(path.join(root, file)))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  it('tells the command line as it is', () => {
    const usage = read('electron/commandLine/usage.ts');
    const commands = [...readme.matchAll(/ropa -- (\w+)/g)].map(([, command = '']) => command);
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) expect(usage).toContain(`  ${command} `);
  });
});
