import { describe, expect, it } from 'vitest';
import { dataFor, purposesFor, subjectsFor, subjectsOf } from '../../../shared/checks/purposeLinks';
import { itemId, registerOf } from '../../ruleTable';

const activity = registerOf({
  activities: [
    {
      purposes: [{ text: 'Innen', dataIds: [itemId('data', 1)] }, { text: 'Rest' }],
      dataSubjects: [{ category: 'DS_MEMBER' }, { category: 'DS_DONOR' }],
      data: [{ category: 'PD_NAME' }, { category: 'PD_PAY', subjectIds: [itemId('dataSubjects', 1)] }],
    },
  ],
}).activities[0]!;
const [collecting, rest] = activity.purposes;
const [name, account] = activity.data;

describe('what belongs to a purpose', () => {
  it('is what is linked, and everything where nothing is linked', () => {
    expect(dataFor(activity, collecting!)).toEqual([account]);
    expect(dataFor(activity, rest!)).toEqual([name, account]);
    expect(purposesFor(activity, account!)).toEqual([collecting]);
    expect(purposesFor(activity, name!)).toEqual([collecting, rest]);
  });

  it('reaches the data subjects through the data', () => {
    expect(subjectsOf(activity, account!).map(({ category }) => category)).toEqual(['DS_DONOR']);
    expect(subjectsFor(activity, collecting!).map(({ category }) => category)).toEqual(['DS_DONOR']);
    expect(subjectsFor(activity, rest!).map(({ category }) => category)).toEqual(['DS_MEMBER', 'DS_DONOR']);
  });

  it('takes a link to something that is gone for no link', () => {
    const gone = { ...collecting!, dataIds: [itemId('data', 9)] };
    expect(dataFor(activity, gone)).toEqual([name, account]);
  });
});
