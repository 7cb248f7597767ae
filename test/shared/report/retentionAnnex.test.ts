import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import { reportContext } from '../../../shared/report/reportContext';
import { retentionAnnex } from '../../../shared/report/retentionAnnex';
import { aRegister, anActivity, anId } from '../../factories';
import { textOf } from './reportText';

describe('the retention schedule', () => {
  it('has every term once, the shortest first, and what is not recorded last', () => {
    const data = (items: readonly object[]) =>
      activitySchema.parse({
        id: anId(1),
        data: items.map((item, index) => ({ id: anId(20 + index), ...item })),
      }).data;
    const year = { amount: 1, unit: 'year' };
    const activities = [
      anActivity({
        ...{ id: anId(11), number: 'V1' },
        data: data([
          { description: 'niets' },
          { description: 'jaar', retention: year },
          { description: 'criterium', retention: { criterion: 'tot opzegging' } },
        ]),
      }),
      anActivity({
        ...{ id: anId(12), number: 'V2' },
        data: data([
          { description: 'nog een jaar', retention: year },
          { description: 'dagen', retention: { amount: 30, unit: 'day' } },
          { description: 'uitleg', noRetentionReason: 'Ligt bij de leverancier' },
        ]),
      }),
    ];
    const context = reportContext(aRegister({ activities }), { language: 'nl', date: '2026-11-22' });
    expect(textOf(retentionAnnex('Bijlage', context)).split('\n').slice(2)).toEqual([
      '30 dagen | dagen | V2',
      '1 jaar | jaar / nog een jaar | V1 / V2',
      'Criterium: tot opzegging | criterium | V1',
      'Geen termijn te noemen: Ligt bij de leverancier | uitleg | V2',
      'niet vastgelegd | niets | V1',
    ]);
  });
});
