import { dataFor, hasTag } from '../checks/purposeLinks';
import type { Purpose } from '../checks/purposeLinks';
import type { Text } from '../i18n/text';
import { legalBases } from '../lists/legalBases';
import type { LegalBasis } from '../lists/legalBases';
import { rights } from '../lists/rights';
import type { Applies, Right } from '../lists/rights';
import { both, itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { listed } from './statement';

/** `depends`: on facts that the table of rights cannot see, which `why` names. */
export type RightState = 'applies' | 'depends' | 'appliesNot';

export type RightStatement = {
  readonly code: string;
  readonly label: Text;
  readonly state: RightState;
  readonly why: readonly Text[];
  readonly source: string;
  readonly verified: boolean;
};

export type PurposeRights = {
  /** The chosen bases that the table knows; without any, only what holds on every basis is certain. */
  readonly bases: readonly LegalBasis[];
  readonly rights: readonly RightStatement[];
};

/** Which rights data subjects have for a purpose, by the legal bases that were chosen for it, and why. */
export function rightsForPurpose(purpose: Purpose, activity: Activity): PurposeRights {
  const bases = legalBases.items.map(({ code }) => code).filter((code) => purpose.legalBases.includes(code));
  const place = { purpose, bases, isExplicit: restsOnExplicitConsent(purpose, activity) };
  return { bases, rights: rights.items.map((right) => statementOf(right, place)) };
}

type Place = {
  readonly purpose: Purpose;
  readonly bases: readonly LegalBasis[];
  /** Explicit consent to special data of this purpose, Article 9(2)(a). */
  readonly isExplicit: boolean;
};

const CONSENT = 'A6_1_a';
/** Articles 7(3) and 20(1)(a) follow consent under Article 9(2)(a) as they follow that under 6(1)(a). */
const FOLLOW_EXPLICIT_CONSENT = ['RIGHT_WITHDRAW', 'RIGHT_PORTABILITY'];

const SHORT: Readonly<Record<LegalBasis, Text>> = {
  A6_1_a: both('toestemming', 'consent'),
  A6_1_b: both('een overeenkomst', 'a contract'),
  A6_1_c: both('een wettelijke verplichting', 'a legal obligation'),
  A6_1_d: both('vitale belangen', 'vital interests'),
  A6_1_e: both('een taak van algemeen belang', 'a task in the public interest'),
  A6_1_f: both('gerechtvaardigd belang', 'legitimate interests'),
};
const OR = both('of', 'or');
const EXPLICIT_CONSENT = both(
  'Voor zover er uitdrukkelijke toestemming is voor bijzondere gegevens (art. 9 lid 2 onder a).',
  'As far as there is explicit consent for special categories of data (Article 9(2)(a)).',
);
const IS_MARKETING = both(
  'Dit doel is direct marketing: het bezwaar is absoluut.',
  'This purpose is direct marketing: the objection is absolute.',
);

function statementOf(right: Right, place: Place): RightStatement {
  const { code, label, source, verified } = right;
  return { code, label, source, verified, ...outcome(right, place) };
}

type Outcome = Pick<RightStatement, 'state' | 'why'>;

function outcome(right: Right, place: Place): Outcome {
  if (right.code === 'RIGHT_OBJECT_MARKETING' && hasTag(place.purpose, 'directMarketing')) {
    return { state: 'applies', why: [IS_MARKETING] };
  }
  const own = right.note === undefined ? [] : [right.note];
  const asked = place.bases.length > 0 ? place.bases : ALL;
  const given = basesWhere(right, asked, 'yes');
  if (given.length === asked.length) return { state: 'applies', why: own };
  if (place.bases.length === 0) return { state: 'depends', why: [...onlyOn(right), ...own] };
  return onSomeBases(right, place, { given, own });
}

type Partly = { readonly given: readonly LegalBasis[]; readonly own: readonly Text[] };

function onSomeBases(right: Right, { bases, isExplicit }: Place, { given, own }: Partly): Outcome {
  const notes = cellNotes(right, bases);
  if (given.length > 0) return { state: 'applies', why: [asFarAs(given), ...notes, ...own] };
  if (isExplicit && FOLLOW_EXPLICIT_CONSENT.includes(right.code)) {
    return { state: 'applies', why: [EXPLICIT_CONSENT, ...own] };
  }
  const depends = basesWhere(right, bases, 'conditional').length > 0;
  return depends
    ? { state: 'depends', why: [...notes, ...own] }
    : { state: 'appliesNot', why: onlyOn(right) };
}

const ALL: readonly LegalBasis[] = legalBases.items.map(({ code }) => code);

function basesWhere({ bases }: Right, among: readonly LegalBasis[], wanted: Applies): readonly LegalBasis[] {
  return among.filter((basis) => bases[basis] === wanted);
}

/** Which bases do give the right; nothing to say where every one of them leaves it open. */
function onlyOn(right: Right): readonly Text[] {
  const giving = basesWhere(right, ALL, 'yes');
  const isAnyNo = basesWhere(right, ALL, 'no').length > 0;
  if (giving.length === 0 || !isAnyNo) return [];
  const on = listed(
    giving.map((basis) => SHORT[basis]),
    OR,
  );
  return [both(`Alleen bij ${on.nl}.`, `Only with ${on.en}.`)];
}

function asFarAs(given: readonly LegalBasis[]): Text {
  const on = listed(
    given.map((basis) => SHORT[basis]),
    OR,
  );
  return both(`Voor zover de verwerking berust op ${on.nl}.`, `As far as the processing rests on ${on.en}.`);
}

/** The notes of the table on the chosen bases; the name of the basis only where several were chosen. */
function cellNotes({ cellNotes: notes }: Right, bases: readonly LegalBasis[]): readonly Text[] {
  return bases.flatMap((basis) => {
    const note = notes?.[basis];
    if (note === undefined) return [];
    if (bases.length === 1) return [note];
    const name = itemOf(legalBases, basis)?.label ?? SHORT[basis];
    return [both(`${name.nl}: ${note.nl}`, `${name.en}: ${note.en}`)];
  });
}

function restsOnExplicitConsent(purpose: Purpose, activity: Activity): boolean {
  if (purpose.legalBases.includes(CONSENT)) return false;
  return dataFor(activity, purpose).some(({ art9Ground }) => art9Ground === 'A9_2_a');
}
