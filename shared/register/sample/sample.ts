import { REGISTER_FORMAT, REGISTER_VERSION, registerSchema } from '../register';
import type { Register } from '../register';
import { contractActivities } from './contractActivities';
import { dutyActivities } from './dutyActivities';
import { marketingActivities } from './marketingActivities';
import { measures } from './measures';
import { dpos, organisations } from './organisations';
import { parties } from './parties';
import { processorRecords } from './processorRecords';
import { sampleId } from './sampleId';
import { systems } from './systems';
import { incidentalActivities, websiteActivities } from './websiteActivities';

/**
 * The example register: FileLinx as its own privacy statement tells it. What the statement does not say stays empty,
 * what it contradicts stays contradictory, and words between “ ” are its own. Findings on it are the point, not a fault.
 */
export function sampleRegister(): Register {
  return registerSchema.parse({
    format: REGISTER_FORMAT,
    version: REGISTER_VERSION,
    id: sampleId('register'),
    title: 'FileLinx',
    organisations: organisations(),
    dpos: dpos(),
    parties: parties(),
    systems: systems(),
    measures: measures(),
    activities: [
      ...contractActivities(),
      ...marketingActivities(),
      ...dutyActivities(),
      ...websiteActivities(),
      ...incidentalActivities(),
    ],
    processorRecords: processorRecords(),
  });
}
