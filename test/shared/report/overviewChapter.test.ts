import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import { newRecord } from '../../../shared/register/newRecord';
import type { Block, Cell } from '../../../shared/report/blocks';
import { overviewChapter } from '../../../shared/report/overviewChapter';
import { reportContext } from '../../../shared/report/reportContext';
import { aParty, aRegister, anActivity, anId } from '../../factories';
import { textOf } from './reportText';

describe('the overview', () => {
  it('lies on its side and stands up again after it', () => {
    const blocks = overviewChapter(reportContext(aRegister(), nl));
    expect(blocks.filter(({ kind }) => kind === 'orientation')).toEqual([
      { kind: 'orientation', landscape: true },
      { kind: 'orientation', landscape: false },
    ]);
    expect(blocks[0]).toEqual({ kind: 'orientation', landscape: true });
  });

  it('comes in parts of forty rows that start a page and name their first and last number', () => {
    const numbers = Array.from({ length: 81 }, (_, index) => `V${String(index + 1).padStart(3, '0')}`);
    const activities = numbers.map((number, index) => anActivity({ id: anId(index + 1), number }));
    const blocks = overviewChapter(reportContext(aRegister({ activities }), nl));
    const parts = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block] : []));
    expect(parts.map(({ text, onNewPage }) => [text.split(': ')[1], onNewPage])).toEqual([
      ['V001 – V040', false],
      ['V041 – V080', true],
      ['V081 – V081', true],
    ]);
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []));
    expect(rows).toEqual([40, 40, 1]);
  });

  it('answers the letters of Article 30 in one row, sensitive data first and in words', () => {
    expect(rowOf(activity)).toEqual([
      'V1',
      'Ziekte',
      'FileLinx B.V.',
      'Re-integratie',
      '6 lid 1 c',
      'Werknemers',
      'Verzuim (GEVOELIG: Bijzonder); Naam, initialen',
      'Arbodienst',
      'nee',
      '2 jaar / niet vastgelegd',
      'Uitgevoerd',
      'Actief',
    ]);
  });

  it('says below its heading only with whom an organisation is responsible, or that nobody said', () => {
    const organisationId = anId(4);
    const roleOf = (role: string) => rowOf(anActivity({ number: 'V3', organisationId, role }))[2];
    expect(['controller', 'joint', ''].map(roleOf)).toEqual([
      'FileLinx B.V.',
      'FileLinx B.V. / gezamenlijk',
      'FileLinx B.V. / rol niet vastgelegd',
    ]);
  });

  it('has a word in every cell of an activity of which nothing is known', () => {
    const cells = rowOf(anActivity({ number: 'V2' }));
    expect(cells.slice(1)).toEqual(Array(11).fill('niet vastgelegd'));
  });

  it('shortens long texts and lists, and says so', () => {
    const purposes = activitySchema.parse({
      id: anId(1),
      purposes: Array.from({ length: 9 }, (_, n) => ({
        id: anId(40 + n),
        text: `${n} ${'woord '.repeat(50)}`,
      })),
    }).purposes;
    const [, , , purpose = ''] = rowOf(anActivity({ purposes }));
    expect(purpose.split(' / ')).toHaveLength(4);
    expect(purpose).toMatch(/ … \/ en nog 6$/);
  });

  it('points nowhere in an edition without chapters', () => {
    const context = reportContext(aRegister({ activities: [activity] }), { ...nl, edition: 'management' });
    const links = overviewChapter(context).flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.links)) : [],
    );
    expect(links).toEqual([]);
    expect(textOf(overviewChapter(context))).toContain('V1 | Ziekte');
  });
});

const nl = { language: 'nl', date: '2026-11-22' } as const;

const activity = {
  ...activitySchema.parse({
    id: anId(11),
    purposes: [{ id: anId(31), text: 'Re-integratie', legalBases: ['A6_1_c'] }],
    dataSubjects: [{ id: anId(32), category: 'DS_EMPLOYEE' }],
    data: [
      { id: anId(33), category: 'PD_NAME', kind: 'ordinary' },
      { id: anId(34), description: 'Verzuim', kind: 'special', retention: { amount: 2, unit: 'year' } },
    ],
    recipients: [{ id: anId(35), partyId: anId(21), role: 'processor' }],
  }),
  ...{ number: 'V1', name: 'Ziekte', status: 'active', role: 'controller', organisationId: anId(4) },
  ...{ hasTransfers: 'no' as const, dpiaStatus: 'done' },
};

function rowOf(of: ReturnType<typeof anActivity>): readonly string[] {
  const register = aRegister({
    organisations: [{ ...newRecord('organisations', anId(4)), name: 'FileLinx B.V.' }],
    parties: [aParty({ id: anId(21), name: 'Arbodienst' })],
    activities: [of],
  });
  const table = overviewChapter(reportContext(register, nl)).find(
    (block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table',
  );
  return (table?.rows[0] ?? []).map(inWords);
}

function inWords({ parts, links }: Cell): string {
  const told = parts.flatMap(({ value }) => value.paragraphs);
  return [...told, ...links.map(({ text }) => text)].join(' / ');
}
