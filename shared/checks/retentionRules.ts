import { both } from '../lists/valueList';
import { isBlank } from './blank';
import { dataName, shortened } from './namesInMessages';
import { atRetention, hasStart, saysHowLong } from './retentionFacts';
import type { Retention, RetentionHit } from './retentionFacts';
import { retentionTermRules } from './retentionTermRules';
import { retentionEndRules } from './retentionEndRules';
import type { RecordRule } from './rule';
import {
  keepsForGood,
  saysFromWhen,
  saysNoTerm,
  saysOnlyByLaw,
  saysOnlyLength,
} from './textPatterns/retentionWords';
import { whileLive } from './whileLive';

/** Is there a term for each category of data, and can it be counted. */
const completenessRules: readonly RecordRule<'activities'>[] = [
  {
    // What is done at the end, or why, is no term. A number without a unit is none either.
    id: 'RET-01',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Bewaartermijn ontbreekt voor {data}; vul in of leg uit waarom dat niet kan.',
      'Retention missing for {data}; fill in or explain why impossible.',
    ),
    article: '30(1)(f), 5(1)(e)',
    verified: true,
    find: atRetention((retention, data, { index }) => {
      const field = isBlank(data.noRetentionReason) ? missingPart(retention) : undefined;
      return field === undefined ? undefined : { field, values: { data: dataName(data, index) } };
    }),
  },
  {
    // Vague words beside a number with a unit, or beside a start event, do no harm.
    id: 'RET-02',
    level: 'A30',
    severity: 'REQ',
    certainty: 'soft',
    message: both(
      'Is “{text}” een termijn? Noem duur of criterium met beginpunt.',
      'Is “{text}” a time limit? Give a period or a criterion with a start event.',
    ),
    article: '30(1)(f), 5(1)(e)',
    verified: true,
    find: atRetention(vagueTerm),
  },
  {
    id: 'RET-03',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both('Vanaf wanneer loopt deze termijn?', 'From when does this term run?'),
    article: '30(1)(f)',
    verified: false,
    find: atRetention((retention) => {
      const { amount, startEvent, criterion } = retention;
      const hasLength = amount !== null || saysOnlyLength(criterion);
      if (!hasLength || hasStart(retention) || saysFromWhen(criterion)) return undefined;
      return { field: startEvent === '' ? 'startEvent' : 'startDescription' };
    }),
  },
  {
    id: 'RET-07',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Leg vast hoe en door wie wordt gewist of geanonimiseerd (incl. back-ups).',
      'Record how and by whom data are erased or anonymised (incl. back-ups).',
    ),
    article: '5(1)(e), 17',
    verified: true,
    find: atRetention((retention) =>
      saysHowLong(retention) && retention.endAction === '' ? { field: 'endAction' } : undefined,
    ),
  },
  {
    id: 'RET-08',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both('Noem de wet die de bewaartermijn voorschrijft.', 'Name the law that prescribes the term.'),
    article: '5(2)',
    verified: true,
    find: atRetention(({ kind, legalSource }) =>
      kind === 'statutory' && isBlank(legalSource) ? { field: 'legalSource' } : undefined,
    ),
  },
];

/** Retention periods: LEGAL section 5.7. */
export const retentionRules: readonly RecordRule<'activities'>[] = [
  ...whileLive<'activities'>([...completenessRules, ...retentionTermRules]),
  ...retentionEndRules,
];

function missingPart(retention: Retention): RetentionHit['field'] | undefined {
  const { amount, unit, criterion } = retention;
  if (!saysHowLong(retention)) return '';
  if (!isBlank(criterion) || (amount === null) === (unit === '')) return undefined;
  return unit === '' ? 'unit' : 'amount';
}

function vagueTerm(retention: Retention): RetentionHit | undefined {
  const { amount, unit, criterion, legalSource, startEvent, startDescription } = retention;
  const hasFirmStart = hasStart(retention) && (startEvent !== '' || !saysNoTerm(startDescription));
  if ((amount !== null && unit !== '') || hasFirmStart) return undefined;
  const isVague = namesItsLaw(retention) ? isVagueBesideLaw : isVagueAlone;
  if (isVague(criterion)) return { field: 'criterion', values: { text: unquoted(criterion) } };
  return isVague(legalSource) ? { field: 'legalSource', values: { text: unquoted(legalSource) } } : undefined;
}

/** A law that is named, or a row of the list that stands for one, tells the term after all. */
function namesItsLaw({ preset, legalSource }: Retention): boolean {
  return preset !== '' || (!isBlank(legalSource) && !saysOnlyByLaw(legalSource));
}

/** That a term is unknown the schema says itself: one gap is said once. */
function isVagueAlone(text: string): boolean {
  return !isBlank(text) && (saysNoTerm(text) || saysOnlyByLaw(text));
}

function isVagueBesideLaw(text: string): boolean {
  return !isBlank(text) && saysNoTerm(text) && !keepsForGood(text);
}

/** The message has quotation marks of its own. */
function unquoted(text: string): string {
  return shortened(text.replace(/[“”"]/g, ''));
}
