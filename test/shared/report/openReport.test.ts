import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/report/blocks';
import { openReport } from '../../../shared/report/openReport';
import { registerReport } from '../../../shared/report/registerReport';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { aRegister, anActivity, anId } from '../../factories';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;

describe('a report that is made while it is read', () => {
  it('says what the report says that is made at once', () => {
    const { front, chapters, records, ...facts } = openReport(sampleRegister(), OPTIONS);
    const blocks = [...chapters];
    expect({ ...facts, blocks: [...front(), ...blocks] }).toEqual(registerReport(sampleRegister(), OPTIONS));
    const { activities, processorRecords } = sampleRegister();
    expect(records).toBe(activities.length + processorRecords.length);
  });

  it('makes a chapter only when it is asked for', () => {
    const made: number[] = [];
    const activities = Array.from({ length: 3 }, (_, n) =>
      Object.defineProperty(anActivity({ id: anId(n), number: `V${n}`, name: `Naam ${n}` }), 'remarks', {
        get: () => {
          made.push(n);
          return '';
        },
      }),
    );
    const { chapters } = openReport(aRegister({ activities }), { ...OPTIONS, edition: 'audit' });
    for (const block of chapters) {
      if (isHeadingOf(block, 'V1 Naam 1')) break;
      if (isHeadingOf(block, 'V0 Naam 0')) made.length = 0;
    }
    expect(new Set(made)).toEqual(new Set([1]));
  });

  it('tells before the chapters how much was replaced in them, once they are made', () => {
    const register = aRegister({ activities: [anActivity({ name: 'a\u0001b' })] });
    const { front, chapters } = openReport(register, OPTIONS);
    const early = front();
    expect(front()).toBe(early);
    const all = [...chapters];
    expect(all.length).toBeGreaterThan(0);
    expect(textOf(front())).not.toBe(textOf(early));
    expect(textOf(registerReport(register, OPTIONS).blocks)).toContain(textOf(front()).slice(1, -1));
  });
});

function isHeadingOf(block: Block, text: string): boolean {
  return block.kind === 'heading' && block.level === 2 && block.onNewPage && block.text === text;
}

function textOf(blocks: readonly Block[]): string {
  return JSON.stringify(blocks);
}
