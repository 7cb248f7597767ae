import { criminalGrounds } from '../lists/criminalGrounds';
import { dataCategories } from '../lists/dataCategories';
import { both, itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { atEach } from './activityHits';
import { isBlank } from './blank';
import { isNationalNumber, kindOf } from './dataKind';
import type { Data } from './dataKind';
import { healthDataRules } from './healthDataRules';
import type { RecordRule } from './rule';
import { specialDataRules } from './specialDataRules';
import { saysMasked, soundsSensitive } from './textPatterns/sensitiveWords';
import { whileLive } from './whileLive';

/** Criminal data, the national number, and data that only look ordinary: SPC-09 to SPC-13. */
const criminalAndNumberRules = whileLive<'activities'>([
  {
    id: 'SPC-09',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Strafrechtelijke gegevens zonder grond uit UAVG 32 of 33.',
      'Criminal data without a UAVG 32/33 ground.',
    ),
    article: '10, UAVG 31-33',
    verified: true,
    find: atEach(
      'data',
      'criminalGround',
      (data) => kindOf(data) === 'criminal' && data.criminalGround === '',
    ),
  },
  {
    id: 'SPC-10',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'soft',
    message: both(
      'Delen van strafrechtelijke gegevens ten behoeve van derden vraagt een grond uit UAVG 33 lid 4 (Wpbr-vergunning, zelfde groep of AP-vergunning) of een andere grond uit art. 32-33. Is die er?',
      'Sharing criminal data for third parties needs a ground of UAVG 33(4) (Wpbr licence, same group, AP licence) or another ground of Articles 32-33. Is there one?',
    ),
    article: 'UAVG 33(4), UAVG 33(6)',
    verified: true,
    find: atEach(
      'data',
      'criminalGround',
      (data, { activity }) =>
        kindOf(data) === 'criminal' && isForOwnUseOnly(data.criminalGround) && isShared(data, activity),
    ),
  },
  {
    id: 'SPC-11',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'BSN alleen als de wet het voorschrijft: noem de wet. Toestemming is geen grond.',
      'BSN only where a statute prescribes it: name it. Consent is no basis.',
    ),
    article: 'UAVG 46, 87',
    verified: true,
    find: atEach(
      'data',
      'nationalNumberLaw',
      (data) => isNationalNumber(data) && data.nationalNumberLaw === '' && isBlank(data.lawReference),
    ),
  },
  {
    id: 'SPC-12',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Een kopie van een identiteitsbewijs bevat BSN en foto: zijn die afgeschermd? Registreer ze anders ook.',
      'A copy of an ID contains BSN and photo: are they masked? If not, record them as well.',
    ),
    article: 'UAVG 46, 5(1)(c)',
    verified: false,
    find: atEach(
      'data',
      'category',
      (data, { activity }) => holdsBsnUnseen(data) && !activity.data.some(isNationalNumber),
    ),
  },
  {
    id: 'SPC-13',
    level: 'LAW',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Dit lijkt een bijzonder of strafrechtelijk gegeven of een nationaal nummer; klopt “gewoon”?',
      'This looks like special or criminal data or a national number; is “ordinary” right?',
    ),
    article: '9(1), 10, 87',
    verified: true,
    find: atEach('data', 'kind', (data) => data.kind === 'ordinary' && looksSensitive(data)),
  },
]);

/** Special, criminal and national-number data: LEGAL section 5.4. */
export const sensitiveDataRules: readonly RecordRule<'activities'>[] = [
  ...specialDataRules,
  ...healthDataRules,
  ...criminalAndNumberRules,
];

/** Grounds that UAVG 33 gives for the organisation's own use. UAVG 31 and 32, 33(1) and 33(4) also carry sharing. */
const OWN_USE = ['UAVG 33(2)', 'UAVG 33(3)', 'UAVG 33(5)'];

/** No ground at all is SPC-09; a ground of a newer list is not known to be for own use. */
function isForOwnUseOnly(code: string): boolean {
  const source = itemOf(criminalGrounds, code)?.source ?? '';
  return OWN_USE.some((start) => source.startsWith(start));
}

/** Recipients without chosen data receive all of them. */
function isShared({ id }: Data, { recipients }: Activity): boolean {
  return recipients.some(
    ({ role, dataIds }) => role === 'controller' && (dataIds.length === 0 || dataIds.includes(id)),
  );
}

function holdsBsnUnseen({ category, description, necessity }: Data): boolean {
  const holdsBsn = itemOf(dataCategories, category)?.flags.includes('containsBsn') === true;
  return holdsBsn && ![description, necessity].some(saysMasked);
}

/** By its category, whatever it was called, or by its words. */
function looksSensitive({ category, description }: Data): boolean {
  const item = itemOf(dataCategories, category);
  const isByList = item?.kind === 'special' || item?.kind === 'criminal';
  const isLikeHealth = item?.flags.includes('treatAsHealth') === true;
  return isByList || isLikeHealth || soundsSensitive(description);
}
