import { describe, expect, it } from 'vitest';
import { newRecord } from '../../../../shared/register/newRecord';
import type { Register } from '../../../../shared/register/register';
import type { ReportOptions } from '../../../../shared/report/reportOptions';
import { planVolumes } from '../../../../shared/report/volumes/planVolumes';
import type { VolumeChoice } from '../../../../shared/report/volumes/planVolumes';
import { aProcessorRecord, aRegister, anActivity, anId } from '../../../factories';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;

function activities(count: number, facts: (index: number) => object = () => ({})) {
  return Array.from({ length: count }, (_, index) =>
    anActivity({ id: anId(index + 1), number: `V${index + 1}`, ...facts(index) }),
  );
}

function planned(
  register: Register,
  choice: Partial<VolumeChoice> = {},
  options: Partial<ReportOptions> = {},
): readonly (readonly [fileName: string, title: string, count: number])[] | undefined {
  const asked = { by: 'equal', size: 2, fileName: 'r.docx', ...choice } as const;
  const set = planVolumes(register, { ...OPTIONS, ...options }, asked);
  return set?.map(({ fileName, title, count }) => [fileName, title, count]);
}

describe('parting a report into volumes', () => {
  it('leaves a report in one document up to the size', () => {
    expect(planned(aRegister({ activities: activities(2) }))).toBeUndefined();
    expect(planned(aRegister({ activities: activities(3) }), { by: 'none' })).toBeUndefined();
  });

  it('makes parts of about the same size rather than full ones and a rest', () => {
    expect(planned(aRegister({ activities: activities(7) }), { size: 3 })).toEqual([
      ['r.docx', '', 0],
      ['r-deel-01.docx', 'V1 t/m V3', 3],
      ['r-deel-02.docx', 'V4 t/m V5', 2],
      ['r-deel-03.docx', 'V6 t/m V7', 2],
    ]);
    expect(
      planned(aRegister({ activities: activities(5) }), { size: 4 })?.map(([, , count]) => count),
    ).toEqual([0, 3, 2]);
  });

  it('counts what is done as processor, behind what is done as controller', () => {
    const register = aRegister({
      activities: activities(2),
      processorRecords: [aProcessorRecord({ id: anId(9), number: 'P1' })],
    });
    expect(planned(register)?.slice(1)).toEqual([
      ['r-deel-01.docx', 'V1 t/m V2', 2],
      ['r-deel-02.docx', 'P1', 1],
    ]);
  });

  it('makes a part for each organisation, in the order of their names, and a last one for none', () => {
    const register = aRegister({
      organisations: [
        { ...newRecord('organisations', anId(51)), name: 'Zeta B.V.' },
        { ...newRecord('organisations', anId(52)), name: 'Alfa B.V.' },
      ],
      activities: activities(4, (index) => ({ organisationId: ['', anId(51), anId(52), anId(51)][index] })),
    });
    expect(planned(register, { by: 'organisation', size: 3 })?.slice(1)).toEqual([
      ['r-deel-01.docx', 'Alfa B.V.', 1],
      ['r-deel-02.docx', 'Zeta B.V.', 2],
      ['r-deel-03.docx', 'organisatie niet vastgelegd', 1],
    ]);
  });

  it('parts a department that is too large for one document', () => {
    const register = aRegister({
      activities: activities(5, (index) => ({ department: index < 4 ? 'Inkoop' : ' Zorg ' })),
    });
    expect(planned(register, { by: 'department', size: 2 })?.slice(1)).toEqual([
      ['r-deel-01.docx', 'Inkoop (1 van 2)', 2],
      ['r-deel-02.docx', 'Inkoop (2 van 2)', 2],
      ['r-deel-03.docx', 'Zorg', 1],
    ]);
  });

  it('names no department in an edition that withholds it', () => {
    const register = aRegister({ activities: activities(3, () => ({ department: 'Inkoop' })) });
    const titles = planned(register, { by: 'department' }, { edition: 'public' })?.map(([, title]) => title);
    expect(titles).toEqual(['', 'verwerking 1 t/m 2', 'verwerking 3']);
  });

  it('keeps an edition without a chapter for each record in one document', () => {
    expect(planned(aRegister({ activities: activities(9) }), {}, { edition: 'management' })).toBeUndefined();
    expect(planned(aRegister({ activities: activities(9) }), {}, { onlyChanges: true })).toBeUndefined();
  });

  it('numbers files so that they sort, in the language of the report', () => {
    const many = planned(aRegister({ activities: activities(101) }), { size: 1 }, { language: 'en' });
    expect(many?.[1]?.[0]).toBe('r-volume-001.docx');
    expect(many?.at(-1)?.[0]).toBe('r-volume-101.docx');
  });

  it('looks only at the part of the register that the report is about', () => {
    const register = aRegister({ activities: activities(5) });
    const selection = { recordIds: [anId(1), anId(2)] };
    expect(planned(register, {}, { selection })).toBeUndefined();
  });
});
