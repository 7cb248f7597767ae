import { describe, expect, it } from 'vitest';
import { mergeRegisters } from '../../../shared/merge/mergeRegisters';
import { conflictSentence, danglingSentence, incomingSentences } from '../../../shared/merge/mergeSentences';
import { activitySchema } from '../../../shared/register/activity';
import type { Register } from '../../../shared/register/register';
import { anActivity, anId, aParty, aRegister } from '../../factories';

type Facts = Record<string, unknown>;

function withActivity(facts: Facts, more: Partial<Register> = {}): Register {
  const activity = activitySchema.parse({ ...anActivity({ number: 'V07', name: 'Salaris' }), ...facts });
  return aRegister({ parties: [aParty({ name: 'Bank' })], activities: [activity], ...more });
}

function sentences(base: Register | undefined, mine: Register, theirs: Register) {
  const merge = mergeRegisters(base, mine, theirs);
  return {
    incoming: incomingSentences(merge, 'nl'),
    conflicts: merge.conflicts.map((conflict) => conflictSentence(merge, conflict, 'nl')),
    english: merge.conflicts.map((conflict) => conflictSentence(merge, conflict, 'en')),
    dangling: merge.dangling.map((reference) => danglingSentence(merge, reference, 'nl')),
  };
}

const purpose = (n: number, facts: Facts = {}) => ({ id: anId(10 + n), text: `Betaling ${n}`, ...facts });

describe('what a merge says', () => {
  it('names record, place, and both values in words', () => {
    const base = withActivity({ purposes: [purpose(1), purpose(2)] });
    const changed = [purpose(1), purpose(2, { legalBases: ['A6_1_a'], text: 'Loon' })];
    expect(sentences(base, base, withActivity({ purposes: changed })).incoming).toEqual([
      'Verwerking “V07 Salaris”: Doel van “Loon” gewijzigd van “Betaling 2” in “Loon”.',
      'Verwerking “V07 Salaris”: Grondslag van “Loon”: “Toestemming van de betrokkene (6 lid 1 a)” toegevoegd.',
    ]);
  });

  it('tells what was added, removed and moved', () => {
    const base = withActivity({ purposes: [purpose(1), purpose(2)] });
    const theirs = withActivity(
      { purposes: [purpose(3), purpose(2), purpose(1)] },
      { parties: [], title: 'Nieuw' },
    );
    expect(sentences(base, base, theirs).incoming).toEqual([
      'Titel van het register gewijzigd van “Testregister” in “Nieuw”.',
      'Partij “Bank” verwijderd.',
      'Verwerking “V07 Salaris”: Doel “Betaling 3” toegevoegd.',
      'Verwerking “V07 Salaris”: Volgorde van Doelen gewijzigd.',
    ]);
  });

  it('puts every kind of question as one sentence, in either language', () => {
    const base = withActivity({ hasTransfers: '', purposes: [purpose(1), purpose(2), purpose(3)] });
    const mine = withActivity({ hasTransfers: 'yes', purposes: [purpose(2), purpose(1), purpose(3)] });
    const theirs = withActivity({ hasTransfers: 'no', purposes: [purpose(1), purpose(3), purpose(2)] });
    const { conflicts, english } = sentences(base, mine, theirs);
    expect(conflicts).toEqual([
      'Verwerking “V07 Salaris”: Doelen: hier en in het andere bestand elk in een andere volgorde gezet.',
      'Verwerking “V07 Salaris”: Gaan er gegevens naar een land buiten de EER of een internationale organisatie?: hier “ja”, in het andere bestand “nee”, eerst niet vastgelegd.',
    ]);
    expect(english[1]).toMatch(
      /^Activity “V07 Salaris”: .*: “yes” here, “no” in the other file, not recorded before\.$/,
    );
    const gone = sentences(base, { ...base, activities: [] }, theirs);
    expect(gone.conflicts).toEqual([
      'Verwerking “V07 Salaris” verwijderd in dit bestand, en in het andere gewijzigd.',
    ]);
    expect(gone.english).toEqual([
      'Activity “V07 Salaris” removed in this file, and changed in the other one.',
    ]);
    const item = sentences(
      base,
      withActivity({ purposes: [purpose(1, { text: 'anders' })] }),
      withActivity({}),
    );
    expect(item.conflicts).toEqual([
      'Verwerking “V07 Salaris”: Doel “anders” verwijderd in het andere bestand, en hier gewijzigd.',
    ]);
    const unknown = sentences(
      undefined,
      withActivity({ owner: 'A' }),
      withActivity({ owner: 'B' }, { title: 'T' }),
    );
    expect(unknown.conflicts).toEqual([
      'Verwerking “V07 Salaris”: Proceseigenaar: hier “A”, in het andere bestand “B”.',
      'Titel van het register: hier “Testregister”, in het andere bestand “T”.',
    ]);
  });

  it('names what a reference pointed to before it was removed', () => {
    const base = withActivity({ data: [{ id: anId(51), description: 'Loon' }] });
    const mine = withActivity({
      data: [{ id: anId(51), description: 'Loon' }],
      purposes: [purpose(1, { dataIds: [anId(51)] })],
      recipients: [{ id: anId(21), partyId: anId(3) }],
    });
    expect(sentences(base, mine, withActivity({}, { parties: [] })).dangling).toEqual([
      'Verwerking “V07 Salaris”: Nodig voor dit doel van “Betaling 1” verwijst naar “Loon”, wat aan één kant is verwijderd; de verwijzing is bewaard.',
      'Verwerking “V07 Salaris”: Partij van “Bank” verwijst naar “Bank”, wat aan één kant is verwijderd; de verwijzing is bewaard.',
    ]);
  });

  it('shows a key of a newer program by its name', () => {
    const base = withActivity({});
    expect(sentences(base, base, withActivity({ fromNewerProgram: { a: 1 } })).incoming).toEqual([
      'Verwerking “V07 Salaris”: “fromNewerProgram” ingevuld: “{"a":1}”.',
    ]);
  });
});
