import type { Language } from '../i18n/text';
import type { Register } from '../register/register';
import type { Change, ChangedPart } from './change';
import { sentenceContext } from './changeSentence';
import { diffRegisters } from './diff';
import { changesSentences } from './entrySentences';
import { byRecord } from './makeEntry';
import { recordLookup } from './recordLookup';
import { thingName } from './thingName';

/** What is another about one record in two states of a register. */
export type Difference = {
  readonly part: ChangedPart;
  readonly recordId: string;
  /** '' for the register itself. */
  readonly name: string;
  readonly sentences: readonly string[];
  readonly changes: readonly Change[];
};

/** Everything that is another in the second state, by record, in sentences. */
export function differences(before: Register, after: Register, language: Language): readonly Difference[] {
  const context = sentenceContext(after, language);
  const [old, next] = [recordLookup(before), recordLookup(after)];
  return byRecord(diffRegisters(before, after)).map(({ part, recordId, changes }) => {
    const place = { part, recordId };
    const isThing = part !== 'register';
    const scene = {
      context,
      before: isThing ? old(place) : undefined,
      after: isThing ? next(place) : undefined,
    };
    const name = isThing ? thingName(part, scene.after ?? scene.before, language) : '';
    return { ...place, name, sentences: changesSentences(changes, scene), changes };
  });
}
