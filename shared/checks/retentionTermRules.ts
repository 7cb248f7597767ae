import { sourceTexts } from '../i18n/sourceText';
import type { RetentionPreset } from '../lists/retentionPreset';
import type { RetentionType } from '../lists/retentionLists';
import { both } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { isBlank } from './blank';
import { isLonger, isShorter, lengthOf, lengthText } from './retentionLength';
import type { Length } from './retentionLength';
import { atRetention, presetOf } from './retentionFacts';
import type { Retention } from './retentionFacts';
import type { Hit, RecordRule } from './rule';
import { namesAnotherLaw } from './textPatterns/lawNames';

const MINIMUM: readonly RetentionType[] = ['MIN', 'MIN_MAX'];
/** What a product allows counts as usual too: longer than that asks for a reason. */
const USUAL: readonly RetentionType[] = ['MAX', 'NORM', 'TECHNICAL'];

/** A period beside the usual or statutory one that the person linked it to: LEGAL section 4. */
export const retentionTermRules: readonly RecordRule<'activities'>[] = [
  {
    // Where a row knows several terms, the shortest counts: which of them applies the register does not say.
    id: 'RET-04',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'De termijn is korter dan de wettelijke bewaarplicht ({law}: {term}).',
      'The term is shorter than the statutory minimum ({law}: {term}).',
    ),
    article: 'AWR 52, 6(1)(c)',
    verified: true,
    find: atRetention((retention) => {
      const [preset, length] = [presetOf(retention), lengthOf(retention)];
      if (preset === undefined || length === undefined || !MINIMUM.includes(preset.type)) return undefined;
      if (!termsOf(preset).every((term) => isShorter(length, term))) return undefined;
      return {
        field: 'amount',
        values: { law: sourceTexts(preset.source), term: preset.term },
        verified: preset.verified,
      };
    }),
  },
  {
    // Where a row knows several terms, the longest counts. A law that prescribes the period is a motive.
    id: 'RET-05',
    level: 'LAW',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'Langer dan de gebruikelijke norm ({norm}): motiveer.',
      'Longer than the usual norm ({norm}): explain.',
    ),
    article: '5(1)(e)',
    verified: true,
    find: atRetention((retention) => {
      const preset = presetOf(retention);
      if (preset === undefined || !USUAL.includes(preset.type)) return undefined;
      const isExplained =
        !isBlank(retention.motivation) || (retention.kind === 'statutory' && !isBlank(retention.legalSource));
      return isExplained || !exceeds(retention, preset)
        ? undefined
        : { field: 'motivation', values: { norm: preset.term }, verified: preset.verified };
    }),
  },
  {
    id: 'RET-06',
    level: 'GP',
    severity: 'REC',
    certainty: 'soft',
    message: both(
      'Hebben verschillende gegevens hier verschillende termijnen? Splits dan per categorie.',
      'Do different data have different terms here? Then split per category.',
    ),
    article: '30(1)(f)',
    verified: true,
    find: oneTermForAll,
  },
  {
    id: 'RET-11',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Deze gegevens moeten na {term} worden vernietigd ({law}), tenzij een andere wet voor dit stuk langer bewaren voorschrijft.',
      'These data must be destroyed after {term} ({law}) unless another law requires longer keeping of this document.',
    ),
    article: 'Wwft 34a(3)',
    verified: true,
    find: atRetention((retention) => {
      const preset = presetOf(retention);
      const limit = preset?.type === 'MIN_MAX' ? lengthOf(preset) : undefined;
      if (preset === undefined || limit === undefined || !exceeds(retention, preset)) return undefined;
      if (namesAnotherLaw(retention.legalSource, preset.source)) return undefined;
      const values = { term: lengthText(limit), law: sourceTexts(preset.source) };
      return { field: 'amount', values, verified: preset.verified };
    }),
  },
];

function termsOf(preset: RetentionPreset): readonly Length[] {
  return [preset, ...preset.otherTerms].flatMap((term) => lengthOf(term) ?? []);
}

/**
 * Longer than every term of the row. Terms that run from other events cannot be compared: four weeks after the
 * procedure may be later than a year after receipt.
 */
function exceeds(retention: Retention, preset: RetentionPreset): boolean {
  const length = lengthOf(retention);
  const terms = termsOf(preset);
  const isSameStart =
    ['', 'OTHER', preset.startEvent].includes(retention.startEvent) ||
    ['', 'OTHER'].includes(preset.startEvent);
  return (
    length !== undefined && isSameStart && terms.length > 0 && terms.every((term) => isLonger(length, term))
  );
}

/** Every category kept equally long, although the rows they are linked to differ, and nobody said why. */
function oneTermForAll({ data }: Activity): readonly Hit[] {
  const linked = data.flatMap(({ retention }, index) => {
    const [length, usual] = [
      lengthOf(retention),
      lengthOf(presetOf(retention) ?? { amount: null, unit: '' }),
    ];
    return length && usual && isBlank(retention.motivation) ? [{ index, length, usual }] : [];
  });
  const [first, ...others] = linked;
  if (first === undefined) return [];
  const isOneTerm = others.every(({ length }) => isSame(length, first.length));
  const isOneUsual = others.every(({ usual }) => isSame(usual, first.usual));
  const odd = linked.find(({ length, usual }) => !isSame(length, usual));
  return isOneTerm && !isOneUsual && odd ? [{ path: `data.${odd.index}.retention.amount` }] : [];
}

function isSame(one: Length, other: Length): boolean {
  return !isShorter(one, other) && !isLonger(one, other);
}
