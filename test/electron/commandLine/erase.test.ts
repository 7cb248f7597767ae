import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { once, twice, writeRegister } from './historyFiles';
import { terminalRun } from './terminalRun';

describe('ropa erase', () => {
  it('writes nothing without --force, and tells where the name stands and what would stay', async () => {
    const file = writeRegister('erase-asked.ropa.json', twice);
    const before = readFileSync(file);
    const { status, stdout } = await terminalRun('erase', file, 'werving', '--lang', 'en');
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'The name stands in 1 entry of the history.',
      'What is not erased:',
      expect.stringContaining('in the register itself'),
      expect.stringContaining('backups'),
      expect.stringContaining('spellings'),
      'Nothing has been erased yet. Erasing cannot be undone: repeat the command with --force.',
      '',
    ]);
    expect(readFileSync(file)).toEqual(before);
  });

  it('takes the name out of the whole file with --force, and the history still verifies', async () => {
    const file = writeRegister('erase-done.ropa.json', twice);
    const { status, stdout } = await terminalRun('erase', file, 'Werving', '--force');
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'De naam is in 1 regel gewist.']);
    expect(readFileSync(file, 'utf8')).not.toContain('Werving');
    expect(await terminalRun('verify', file)).toMatchObject({ status: 0 });
    const again = await terminalRun('erase', file, 'Werving');
    expect([again.status, again.stdout.split('\n')[0]]).toEqual([
      0,
      'De naam staat niet in de geschiedenis.',
    ]);
  });

  it('names the records that still hold it, as JSON too', async () => {
    const file = writeRegister('erase-still.ropa.json', once);
    const { status, stdout } = await terminalRun('erase', file, 'Salaris');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'In het register zelf staat de naam nog op 1 plaats:\n- Verwerking “V01 Salaris”\n',
    );
    const json = await terminalRun('erase', file, 'Salaris', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      entries: 1,
      written: false,
      stillNamed: [/./u].map(() => expect.stringContaining('V01') as unknown),
    });
  });

  it.each([[['Werving']], [['x.json', 'Werving', 'Loon']], [['x.json', ' a ']]])(
    'refuses %j',
    async (files) => {
      expect(await terminalRun('erase', ...files)).toMatchObject({ status: 2, stdout: '' });
    },
  );
});
