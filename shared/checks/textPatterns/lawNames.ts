import { plain } from './words';

/** Words of a reference that name no statute. */
const PARTS_OF_REFERENCE = new Set(
  'art arts artikel artikelen article articles lid leden par paragraph paragraphs onder en of and or jo van de het the wet act a b c d e f g h i'.split(
    ' ',
  ),
);

/** The Wwft in full: the words of its official name are no other law. */
const FULL_NAMES = /wet ter voorkoming van witwassen en financieren van terrorisme/g;

/** True when a reference names a statute other than the one that a row of a list rests on. */
export function namesAnotherLaw(reference: string, source: string): boolean {
  const own = new Set(wordsOf(plain(source)));
  return wordsOf(plain(reference).replace(FULL_NAMES, ' ')).some((word) => !own.has(word));
}

function wordsOf(text: string): readonly string[] {
  // A token that holds a figure is the number of an article.
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !/\p{N}/u.test(word) && !PARTS_OF_REFERENCE.has(word),
  );
}
