import { describe, expect, it } from 'vitest';
import { anId } from '../../factories';
import { inFolder, once, twice, writeRegister } from './historyFiles';
import { terminalRun } from './terminalRun';

const [one, other] = [writeRegister('one.ropa.json', once), writeRegister('other.ropa.json', twice)];

describe('ropa diff', () => {
  it('lists what is another, with exit status 1', async () => {
    expect(await terminalRun('diff', one, other)).toMatchObject({
      status: 1,
      stdout: '“V02 Selectie” · Naam gewijzigd van “Werving” in “Selectie”.\n',
    });
    expect(await terminalRun('diff', other, one, '--lang', 'en')).toMatchObject({
      status: 1,
      stdout: '“V02 Werving” · Name changed from “Selectie” to “Werving”.\n',
    });
  });

  it('gives paths with ids and values as JSON', async () => {
    const { stdout } = await terminalRun('diff', one, other, '--json');
    expect(JSON.parse(stdout)).toEqual({
      differences: [
        {
          part: 'activities',
          recordId: anId(2),
          name: '“V02 Selectie”',
          sentences: ['Naam gewijzigd van “Werving” in “Selectie”'],
          changes: [{ path: ['name'], from: 'Werving', to: 'Selectie' }],
        },
      ],
    });
  });

  it('exits with 0 when both say the same, whatever their histories', async () => {
    const plain = writeRegister('plain.ropa.json', { ...once, history: [] });
    expect(await terminalRun('diff', one, plain)).toMatchObject({ status: 0, stdout: 'Geen verschillen.\n' });
  });

  it('exits with 2 for a file that is not there', async () => {
    expect(await terminalRun('diff', one, inFolder('weg.json'))).toMatchObject({ status: 2, stdout: '' });
  });
});
