import { plain, words } from './words';

/** A purpose in fewer characters than this can hardly be specified and explicit. */
const SHORTEST = 15;

/** In more characters than this a purpose says something besides, however vague it begins. */
const LONGEST = 200;

/** Phrases that fit any processing at all. */
const VAGUE = words(
  ...['zo goed mogelijk van dienst', 'beter van dienst', 'van dienst', 'optimale dienstverlening'],
  ...['goede dienstverlening', 'uitvoering van onze dienstverlening', 'uitvoering van de dienstverlening'],
  ...['dienstverlening verbeteren', 'dienstverlening te verbeteren', 'diensten te verbeteren'],
  ...['verbeteren van de dienstverlening', 'verbeteren van onze dienstverlening', 'diensten verbeteren'],
  ...['verbetering van de dienstverlening', 'verbetering van onze dienstverlening'],
  ...['bedrijfsvoering', 'bedrijfsdoeleinden', 'zakelijke doeleinden', 'administratieve doeleinden'],
  ...['interne doeleinden', 'intern gebruik', 'algemene doeleinden', 'commerciele doeleinden'],
  ...['diverse', 'diversen', 'overig', 'overige', 'marketing', 'marketingdoeleinden', 'verkoopdoelen'],
  ...['verkoopdoeleinden', 'serve you', 'serving you', 'best possible service', 'good service'],
  ...['improve our service', 'improve our services', 'improving our service', 'improving our services'],
  ...['improve the service', 'improve services', 'improvement of our services', 'provide our services'],
  ...['business operations', 'business purposes', 'administrative purposes', 'internal purposes'],
  ...['internal use', 'general purposes', 'commercial purposes', 'marketing purposes', 'sales purposes'],
  ...['miscellaneous', 'various', 'various purposes', 'other', 'other purposes'],
);

/** Words that say nothing of what data are used for. */
const FILLERS = new Set(
  [
    'aan alle als alsmede ander andere anderen bij basis behoeve best beste betere dat de den der deze die dit',
    'doel doelen doeleinden door een en er gebruik gebruiken gegevens goed goede het hun iedereen in is jou jouw jullie je',
    'klant klanten kunnen met mogelijk mogelijke naar of om omdat ons onze op organisatie persoonsgegevens relaties te ten ter',
    'tot u uit uw van verwerken verwerking voor we wij willen worden ze zijn zo zoals dienst diensten dienstverlening producten product',
    'a all an and any are as at be better business by customer customers data for from good in is it its of on or organisation our',
    'personal processing product products purpose purposes service services so that the their them these this to use used want',
    'we well will with you your possible',
  ].flatMap((line) => line.split(' ')),
);

/** One word besides the phrase does not make it specific: "administratieve doeleinden HR". */
const SPECIFIC_WORDS_AT_LEAST = 2;

/**
 * True when a purpose says little more than a phrase that fits anything. A vague phrase within a specific purpose is
 * no vagueness: "klachten registreren en afhandelen om de dienstverlening te verbeteren".
 */
export function isVaguePurpose(text: string): boolean {
  const length = text.trim().length;
  if (length < SHORTEST) return length > 0;
  if (length > LONGEST) return false;
  const all = plain(text);
  if (all.search(VAGUE) < 0) return false;
  const rest = all.replace(VAGUE, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.filter((word) => !FILLERS.has(word)).length < SPECIFIC_WORDS_AT_LEAST;
}
