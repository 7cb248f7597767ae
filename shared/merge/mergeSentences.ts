import { isValues } from '../fields/state';
import { changedPlace } from '../history/changedPlace';
import { fieldWords, sentenceContext, sentenceIn } from '../history/changeSentence';
import type { Scene } from '../history/changeSentence';
import { differences } from '../history/differences';
import { PART_SCHEMAS } from '../history/diff';
import { recordLookup } from '../history/recordLookup';
import { thingName } from '../history/thingName';
import { valueWords } from '../history/valueWords';
import { changeTexts, thingTexts } from '../i18n/historyTexts';
import { mergeTexts } from '../i18n/mergeTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import { allIds, idsOf } from '../register/ids';
import type { Register } from '../register/register';
import type { Conflict, Place } from './conflict';
import type { DanglingReference } from './danglingReferences';
import type { Merge } from './mergeRegisters';

/** What comes into mine, as sentences that each name their record. */
export function incomingSentences({ sides, register }: Merge, language: Language): readonly string[] {
  return differences(sides.mine, register, language).flatMap(({ part, recordId, changes, sentences }) => {
    const isWhole = changes.some(({ path }) => path.length === 0);
    const place = { part, recordId, path: [] };
    return sentences.map((sentence) =>
      isWhole || part === 'register'
        ? say(language, mergeTexts.sentence, { sentence })
        : about([register, sides.mine], place, { sentence, language }),
    );
  });
}

/** What two sides disagree on, as one sentence. */
export function conflictSentence({ sides }: Merge, conflict: Conflict, language: Language): string {
  const { mine, theirs, base } = sides;
  const { kind, path } = conflict;
  const registers = [mine, theirs, ...(base === undefined ? [] : [base])];
  const scene = sceneOf(registers, conflict, language);
  const sentence = {
    value: () => differing(conflict, scene, sides),
    text: () => differing(conflict, scene, sides),
    order: () => say(language, mergeTexts.bothReordered, { what: fieldOf(conflict, scene) }),
    removedHere: () => say(language, mergeTexts.removedHere, { removed: removal(conflict, scene) }),
    removedThere: () => say(language, mergeTexts.removedThere, { removed: removal(conflict, scene) }),
  }[kind]();
  const isWhole = conflict.part === 'register' || path.length === 0;
  if (isWhole) return say(language, mergeTexts.sentence, { sentence });
  return about(registers, conflict, { sentence, language });
}

/** A reference that points to nothing any more, as one sentence. */
export function danglingSentence(
  { register, sides }: Merge,
  reference: DanglingReference,
  language: Language,
): string {
  const { target } = reference;
  const side = [sides.mine, sides.theirs].find((one) => hasId(one, reference)) ?? register;
  const scene = sceneOf([side, register], reference, language);
  const place = changedPlace(PART_SCHEMAS[reference.part], reference.path);
  const isOne = place.field?.info?.kind === 'reference';
  const words = wordsOf(isOne ? target : [target], { place: reference, scene });
  const texts = { what: fieldOf(reference, scene), target: words };
  const sentence = say(language, mergeTexts.dangling, texts);
  return about([register], reference, { sentence, language });
}

type Said = { readonly sentence: string; readonly language: Language };

function about(registers: readonly Register[], place: Place, { sentence, language }: Said): string {
  const { part } = place;
  const name = thingName(part, recordIn(registers, place), language);
  return say(language, mergeTexts.about, { thing: say(language, thingTexts[part], { name }), sentence });
}

/** What sentences about a place are told with; the first register gives the names. */
export function sceneOf(registers: readonly Register[], place: Place, language: Language): Scene {
  const record = recordIn(registers, place);
  // Every merge has at least the register of mine.
  const [first] = registers as [Register];
  return { context: sentenceContext(first, language), before: record, after: record };
}

function recordIn(registers: readonly Register[], place: Place) {
  return registers.map((register) => recordLookup(register)(place)).find((record) => record !== undefined);
}

function differing(conflict: Conflict, scene: Scene, { mine, theirs, base }: Merge['sides']): string {
  const { language } = scene.context;
  const words = (value: unknown, register: Register) =>
    wordsOf(value, { place: conflict, scene: sceneOf([register], conflict, language) });
  const texts = {
    what: fieldOf(conflict, scene),
    mine: words(conflict.mine, mine),
    theirs: words(conflict.theirs, theirs),
  };
  if (base === undefined || conflict.base === undefined) {
    return say(language, mergeTexts.differsWithoutBase, texts);
  }
  return say(language, mergeTexts.differs, { ...texts, base: words(conflict.base, base) });
}

/** The field of a place in words. */
export function fieldOf(place: Place, scene: Scene): string {
  const { part, path } = place;
  const { language } = scene.context;
  if (part === 'register') {
    const [key = ''] = path;
    return key === 'title' ? say(language, changeTexts.title) : quoted(key, language);
  }
  return fieldWords(scene, changedPlace(PART_SCHEMAS[part], path), {
    ...place,
    from: undefined,
    to: undefined,
  });
}

function removal({ part, recordId, path, mine, theirs }: Conflict, scene: Scene): string {
  return sentenceIn(scene, { part, recordId, path, from: mine ?? theirs, to: undefined });
}

const CHARACTERS_SHOWN = 120;

function wordsOf(value: unknown, { place, scene }: { readonly place: Place; readonly scene: Scene }): string {
  const { part, path } = place;
  const { language } = scene.context;
  const info = part === 'register' ? undefined : changedPlace(PART_SCHEMAS[part], path).field?.info;
  const change = { ...place, from: value, to: value };
  const words = valueWords(value, { info, change, scene, record: scene.after });
  if (words === '') return say(language, mergeTexts.nothing);
  return quoted(words.length > CHARACTERS_SHOWN ? `${words.slice(0, CHARACTERS_SHOWN)}…` : words, language);
}

function quoted(text: string, language: Language): string {
  return say(language, changeTexts.quoted, { text });
}

/** True where the target of a reference still is: a record, or an item of the record that points to it. */
function hasId(register: Register, { part, recordId, target }: DanglingReference): boolean {
  const record = recordLookup(register)({ part, recordId });
  const isOwn = isValues(record) && [...idsOf(PART_SCHEMAS[part], record)].includes(target);
  return isOwn || [...allIds(register)].includes(target);
}
