import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import { basisLetters, controllerNames, dataSubjectNames } from '../../../shared/register/glance';
import { processorRecordSchema } from '../../../shared/register/processorRecord';
import { aProcessorRecord, anActivity, anId } from '../../factories';

describe('a record at a glance', () => {
  const activity = activitySchema.parse({
    ...anActivity(),
    purposes: [
      { id: anId(10), legalBases: ['A6_1_f', 'A6_1_b'] },
      { id: anId(11), legalBases: ['A6_1_b'] },
    ],
    dataSubjects: [
      { id: anId(12), category: 'DS_NEWS', description: 'Wie zich heeft aangemeld' },
      { id: anId(13), description: 'Klanten van klanten' },
      { id: anId(14), category: 'DS_OTHER', description: 'Omwonenden' },
      { id: anId(15) },
    ],
  });

  it('shows each legal basis once, by its letter', () => {
    expect(basisLetters(activity)).toEqual(['b', 'f']);
  });

  it('shows groups of data subjects by category, and by description where there is none', () => {
    expect(dataSubjectNames(activity, 'en')).toEqual([
      'Newsletter subscribers',
      'Klanten van klanten',
      'Omwonenden',
    ]);
  });

  it('shows the controllers served by name', () => {
    const record = processorRecordSchema.parse({
      ...aProcessorRecord(),
      controllers: [{ id: anId(15), partyId: anId(16) }, { id: anId(17) }],
    });
    expect(controllerNames(record, new Map([[anId(16), 'Gemeente']]))).toEqual(['Gemeente']);
  });
});
