import { describe, expect, it } from 'vitest';
import { sourceText } from '../../../shared/i18n/sourceText';

describe('a citation in the language of the report', () => {
  it.each([
    ['AWR 52(4)', 'AWR 52 lid 4', 'AWR 52(4)'],
    ['AWR 52 lid 4', 'AWR 52 lid 4', 'AWR 52(4)'],
    ['AVG 6(1)(a), 7; UAVG 5', 'AVG 6 lid 1 a, 7; UAVG 5', 'GDPR 6(1)(a), 7; UAVG 5'],
    ['art. 30 lid 2 onder d', 'art. 30 lid 2 onder d', 'art. 30(2)(d)'],
    ['BW 2:10(3)', 'BW 2:10 lid 3', 'BW 2:10(3)'],
    ['Arbobesluit 4.90(3)-(4)', 'Arbobesluit 4.90 lid 3-4', 'Arbobesluit 4.90(3)-(4)'],
    ['Cao (2024)', 'Cao (2024)', 'Cao (2024)'],
    ['§ 5.3', '§ 5.3', '§ 5.3'],
  ])('writes %s', (source, nl, en) => {
    expect([sourceText('nl', source), sourceText('en', source)]).toEqual([nl, en]);
  });
});
