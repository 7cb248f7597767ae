import { describe, expect, it } from 'vitest';
import type { Register } from '../../../shared/register/register';
import { registerReport } from '../../../shared/report/registerReport';
import { aRegister, anActivity, anId } from '../../factories';
import { below, headingsOf, textOf } from './reportText';

describe('the annex of changes', () => {
  it('names what is new, has ended and is gone, and what changed in sentences', () => {
    const blocks = blocksSince(
      aRegister({
        activities: [
          anActivity({ id: anId(11), number: 'V1', name: 'Werving', status: 'active', hasTransfers: 'no' }),
          anActivity({ id: anId(12), number: 'V2', name: 'Fax', status: 'active' }),
          anActivity({ id: anId(13), number: 'V3', name: 'Weg' }),
        ],
      }),
      aRegister({
        activities: [
          anActivity({ id: anId(11), number: 'V1', name: 'Werving', status: 'active', hasTransfers: 'yes' }),
          anActivity({ id: anId(12), number: 'V2', name: 'Fax', status: 'ended' }),
          anActivity({ id: anId(14), number: 'V4', name: 'Nieuw' }),
        ],
      }),
    );
    expect(textOf(below(blocks, 'Nieuw'))).toBe('V4 Nieuw');
    expect(textOf(below(blocks, 'Beëindigd'))).toBe('V2 Fax');
    expect(textOf(below(blocks, 'Niet meer in het register'))).toBe('V3 Weg');
    expect(textOf(below(blocks, 'Gewijzigd')).split('\n')).toEqual([
      expect.stringMatching(/^V1 Werving: Gaan er gegevens .* van “nee” in “ja”\.$/),
      'V2 Fax: Stand gewijzigd van “Actief” in “Beëindigd”.',
    ]);
  });

  it('says that nothing changed', () => {
    const register = aRegister({ activities: [anActivity({ name: 'Zelfde' })] });
    expect(textOf(blocksSince(register, register))).toContain('Er is niets gewijzigd.');
  });

  it('is left out where there is nothing to compare with', () => {
    const { blocks } = registerReport(aRegister(), options);
    expect(headingsOf({ blocks }, 1).filter((title) => title.includes('Wijzigingen'))).toEqual([]);
  });
});

const options = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;

function blocksSince(previous: Register, register: Register) {
  const { blocks } = registerReport(register, { ...options, previous });
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text.includes('Wijzigingen'));
  return blocks.slice(start);
}
