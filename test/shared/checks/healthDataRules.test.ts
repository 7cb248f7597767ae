import { healthDataRules } from '../../../shared/checks/healthDataRules';
import { describeRules, itemId } from '../../ruleTable';
import type { Facts, RuleCase } from '../../ruleTable';

const HEALTH = { category: 'SP_HEALTH', kind: 'special' };
const health = (data: object, activity: object = {}): Facts => ({
  activities: [{ data: [{ ...HEALTH, ...data }], ...activity }],
});
const STAFF = { dataSubjects: [{ category: 'DS_EMPLOYEE' }] };
const STAFF_AND_PATIENTS = { dataSubjects: [{ category: 'DS_PATIENT' }, { category: 'DS_EMPLOYEE' }] };

const cases: readonly RuleCase[] = [
  {
    id: 'SPC-07',
    at: 'data.0.confidentialityDuty',
    strikes: health({ uavgCondition: 'UAVG_30_3', confidentialityDuty: 'unknown' }),
    silent: {
      'under a duty of secrecy': health({ uavgCondition: 'UAVG_30b', confidentialityDuty: 'yes' }),
      'on another article': health({ uavgCondition: 'UAVG_22' }),
      'on other special data': health({ category: 'SP_REL', uavgCondition: 'UAVG_30_5' }),
      'on what has ended': health({ uavgCondition: 'UAVG_30_3' }, { status: 'ended' }),
    },
  },
  {
    id: 'SPC-08',
    at: 'data.0.uavgCondition',
    strikes: health({ uavgCondition: 'UAVG_22' }, STAFF),
    silent: {
      'on the article for employers': health({ uavgCondition: 'UAVG_30_1' }, STAFF),
      'on patients': health({ uavgCondition: 'UAVG_30_3' }, { dataSubjects: [{ category: 'DS_PATIENT' }] }),
      'when the article may be that of the patients': health(
        { uavgCondition: 'UAVG_30_3' },
        STAFF_AND_PATIENTS,
      ),
      'when the data are about the patients': health(
        { subjectIds: [itemId('dataSubjects', 0)] },
        STAFF_AND_PATIENTS,
      ),
      'on absence without health data': { activities: [{ ...STAFF, data: [{ category: 'PD_LEAVE' }] }] },
    },
  },
  {
    id: 'SPC-14',
    at: 'purposes.0.basisNote',
    strikes: health({ category: 'SP_BIO', uavgCondition: 'UAVG_29' }, { purposes: [{ text: 'Toegang' }] }),
    silent: {
      'with the interest': health(
        { category: 'SP_BIO', uavgCondition: 'UAVG_29' },
        { purposes: [{ basisNote: 'Toegang tot de kluis van de munt' }] },
      ),
      'on another article': health(
        { category: 'SP_BIO', uavgCondition: 'UAVG_22' },
        { purposes: [{ text: 'Toegang' }] },
      ),
      'without a purpose, which comes first': health({ category: 'SP_BIO', uavgCondition: 'UAVG_29' }),
    },
  },
];

describeRules('health data and biometrics', { collection: 'activities', rules: healthDataRules, cases });
