/** What looking at a history comes to. {place} counts from one, {entry} is the beginning of an entry's id. */
export const historyVerdictTexts = {
  good: {
    nl: '{count} regels in de geschiedenis: ze sluiten op elkaar aan en het register is wat ze zeggen.',
    en: '{count} entries in the history: they fit together, and the register is what they say.',
  },
  none: {
    nl: 'Dit register heeft nog geen geschiedenis; die begint bij de volgende keer opslaan.',
    en: 'This register has no history yet; it begins with the next save.',
  },
  edited: {
    nl: 'Regel {place} ({entry}) is aangepast: hij zegt iets anders dan toen hij werd gemaakt.',
    en: 'Entry {place} ({entry}) was edited: it does not say what it said when it was made.',
  },
  removed: {
    nl: 'Vóór regel {place} ({entry}) ontbreekt een regel ({missing}).',
    en: 'Before entry {place} ({entry}) an entry is missing ({missing}).',
  },
  inserted: {
    nl: 'Regel {place} ({entry}) is ertussen gezet: de geschiedenis gaat er niet op verder.',
    en: 'Entry {place} ({entry}) was put in: the history does not go on from it.',
  },
  reordered: {
    nl: 'Regel {place} ({entry}) staat niet op zijn plaats.',
    en: 'Entry {place} ({entry}) is not in its place.',
  },
  state: {
    nl: '{what} is gewijzigd zonder dat de geschiedenis het zegt.',
    en: '{what} was changed without the history telling.',
  },
  restarted: {
    nl: 'Dat verstrekking {numbers} is gedaan, staat niet in de geschiedenis: die is weggehaald en mogelijk opnieuw begonnen, of ging verloren toen een beschadigd bestand werd gered. Een reservekopie of een exemplaar van iemand anders kan haar nog hebben.',
    en: 'The history does not tell that delivery {numbers} was made: it was taken out and may have been begun anew, or was lost when a damaged file was rescued. A backup or somebody else’s copy may still have it.',
  },
  erased: {
    nl: 'In {count} regels is tekst gewist; de rest van die regels is te controleren.',
    en: 'In {count} entries text was erased; the rest of those entries can be checked.',
  },
  future: {
    nl: 'Regel {place} ({entry}) heeft een tijd die nog moet komen ({moment}): de klok van die computer liep voor. De volgorde van de geschiedenis hangt niet van klokken af.',
    en: 'Entry {place} ({entry}) has a time that is still to come ({moment}): the clock of that computer was ahead. The order of the history does not depend on clocks.',
  },
  noKnown: {
    nl: 'Of het einde is weggehaald, of alles opnieuw is gemaakt, is aan het bestand alleen niet te zien. Vergelijk met een vingerafdruk uit een rapport of verstrekking.',
    en: 'Whether the end was cut off, or all of it was made anew, cannot be seen from the file alone. Compare it with a fingerprint from a report or delivery.',
  },
  knownCurrent: {
    nl: 'De vingerafdruk is die van het register zoals het nu is.',
    en: 'The fingerprint is that of the register as it is now.',
  },
  knownThere: {
    nl: 'De vingerafdruk is die van het register op {at} (regel {entry}): alles tot en met die regel is van toen. Of er daarna iets is weggehaald, is alleen met een latere vingerafdruk te zien.',
    en: 'The fingerprint is that of the register on {at} (entry {entry}): everything up to that entry dates from then. Whether something was cut off after it, only a later fingerprint shows.',
  },
  knownMissing: {
    nl: 'De vingerafdruk hoort bij geen van de {searched} bekeken standen van dit register: er is iets weggehaald of de geschiedenis is opnieuw gemaakt.',
    en: 'The fingerprint belongs to none of the {searched} states of this register that were looked at: something was cut off, or the history was made anew.',
  },
  notAll: {
    nl: 'Van dit grote register zijn niet alle {states} standen bekeken, alleen de laatste.',
    en: 'Not all {states} states of this large register were looked at, only the last ones.',
  },
  erasedStates: {
    nl: 'Standen waarin een gewiste naam stond, zijn niet meer na te rekenen.',
    en: 'States in which an erased name stood cannot be recomputed any more.',
  },
  fingerprint: { nl: 'Vingerafdruk: {fingerprint}', en: 'Fingerprint: {fingerprint}' },
  head: { nl: 'Laatste regel: {entry}', en: 'Last entry: {entry}' },
  thisRegister: { nl: 'Het register zelf', en: 'The register itself' },
} as const;
