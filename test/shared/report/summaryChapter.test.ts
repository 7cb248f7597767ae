import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import type { Register } from '../../../shared/register/register';
import type { Block } from '../../../shared/report/blocks';
import type { Edition } from '../../../shared/report/editions';
import { reportFrame } from '../../../shared/report/reportFrame';
import { summaryChapter } from '../../../shared/report/summaryChapter';
import { aProcessorRecord, aRegister, anActivity, anId } from '../../factories';
import { textOf } from './reportText';

describe('the summary', () => {
  it('counts activities by status, basis and kind of data, and what nobody recorded as such', () => {
    const blocks = summaryOf(register);
    expect(bars(blocks, 'Verwerkingen naar stand')).toEqual([
      ['Actief', 1],
      ['niet vastgelegd', 2],
    ]);
    expect(bars(blocks, 'Verwerkingen naar grondslag')).toEqual([
      ['Wettelijke verplichting (6 lid 1 c)', 1],
      ['Gerechtvaardigd belang (6 lid 1 f)', 1],
      ['niet vastgelegd', 1],
    ]);
    expect(bars(blocks, 'Verwerkingen met gevoelige gegevens')).toEqual([
      ['Bijzonder (art. 9 AVG)', 1],
      ['soort (deels) niet vastgelegd', 1],
    ]);
    expect(bars(blocks, 'Doorgifte buiten de EER')).toEqual([
      ['ja', 1],
      ['onbekend', 1],
      ['niet vastgelegd', 1],
    ]);
  });

  it('tells in words what each picture shows', () => {
    const [picture] = summaryOf(register).filter(
      (block) => block.kind === 'bars' && block.caption === 'Verwerkingen naar stand',
    );
    expect(picture).toMatchObject({ description: 'Staafdiagram. Actief: 1; niet vastgelegd: 2.' });
  });

  it('makes no picture of a single bar, which compares nothing', () => {
    const active = [anActivity({ status: 'active' })];
    const blocks = summaryOf(aRegister({ activities: active }));
    expect(bars(blocks, 'Verwerkingen naar stand')).toEqual([]);
    expect(textOf(blocks)).toContain('Actief | 1');
  });

  it('counts what is on record as x of y per letter, never as a percentage', () => {
    const text = textOf(summaryOf(register));
    expect(text).toMatch(/lid 1 b · Doelen \| 1 van 2 \|/);
    expect(text).not.toContain('%');
  });

  it('keeps open points, and the part it does not have, from the public', () => {
    const text = textOf(summaryOf(register, 'public'));
    expect(text).toContain('Verwerkingen als verwerkingsverantwoordelijke: 2.');
    expect(text).not.toMatch(/als verwerker:|Artikel 30|van 2/);
  });
});

const parsed = activitySchema.parse({
  id: anId(1),
  purposes: [{ id: anId(31), text: 'Betalen', legalBases: ['A6_1_c', 'A6_1_f'] }],
  data: [{ id: anId(32), category: 'PD_HEALTH', kind: 'special' }],
});

const register: Register = aRegister({
  activities: [
    anActivity({ ...parsed, id: anId(11), number: 'V1', status: 'active', hasTransfers: 'yes' }),
    anActivity({ id: anId(12), number: 'V2', hasTransfers: 'unknown' }),
  ],
  processorRecords: [aProcessorRecord({ number: 'P1' })],
});

function summaryOf(of: Register, edition: Edition = 'ap'): readonly Block[] {
  return summaryChapter(
    reportFrame(of, { language: 'nl', date: '2026-11-22', programVersion: '0.1.0', edition }),
  );
}

function bars(blocks: readonly Block[], caption: string): readonly (readonly [string, number])[] {
  return blocks.flatMap((block) =>
    block.kind === 'bars' && block.caption === caption
      ? block.bars.map(({ label, value }) => [label, value] as const)
      : [],
  );
}
