import type { Language } from './text';

/** `short` stands beside a field ("30 lid 1 f"), `full` in a heading ("art. 30 lid 1 onder f AVG"). */
export type ArticleForm = 'short' | 'full';

/**
 * The articles of a field in words. Takes the notation of the schemas: "30(1)(f)", "28(3), 33(2)", "UAVG 5(1)",
 * "44-49", "ov. 26". What it cannot read it gives back as it stands.
 */
export function articleText(language: Language, article: string, form: ArticleForm): string {
  if (article === '') return '';
  // A report names the same hundred articles a million times.
  const key = `${language} ${form} ${article}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = textOf(language, article, form);
  written.set(key, text);
  return text;
}

/** Articles come from schemas, rules and lists, so there are few of them. */
const written = new Map<string, string>();

function textOf(language: Language, article: string, form: ArticleForm): string {
  const references = article.split(', ').map(readReference);
  if (!references.every((reference) => reference !== undefined)) return article;
  if (form === 'short') return references.map((one) => shortText(language, one)).join(', ');
  return byStatute(references)
    .map((group) => fullText(language, group))
    .join('; ');
}

/** One place in a statute. `parts` are its paragraphs and letters, `end` the last of a range of its last part. */
type Reference = {
  readonly statute: string;
  readonly number: string;
  readonly parts: readonly string[];
  readonly end: string;
};

const GDPR = 'AVG';
const RECITAL = 'ov.';
const DEFINITIONS = '4';

const PATTERN = /^(?:(AVG|ov\.|[A-Z][A-Za-z]+) )?(\d+(?:\.\d+)?[a-z]?)((?:\([0-9a-z]+\))*)(?:-(.+))?$/;

function readReference(written: string): Reference | undefined {
  const match = PATTERN.exec(written);
  if (!match) return undefined;
  const [, statute = GDPR, number = '', parts = '', end = ''] = match;
  return { statute, number, parts: inBrackets(parts), end: inBrackets(end)[0] ?? end };
}

function inBrackets(parts: string): readonly string[] {
  return [...parts.matchAll(/\(([^)]+)\)/g)].map(([, part = '']) => part);
}

function byStatute(references: readonly Reference[]): readonly (readonly Reference[])[] {
  const groups: Reference[][] = [];
  for (const reference of references) {
    const last = groups.at(-1);
    if (last?.[0]?.statute === reference.statute) last.push(reference);
    else groups.push([reference]);
  }
  return groups;
}

function shortText(language: Language, reference: Reference): string {
  const place = placeIn(language, reference, 'short');
  if (reference.statute === GDPR) return place;
  if (reference.statute === RECITAL) return `${language === 'nl' ? 'ov.' : 'rec.'} ${place}`;
  return `${reference.statute} ${place}`;
}

function fullText(language: Language, references: readonly Reference[]): string {
  const statute = references[0]?.statute ?? GDPR;
  const places = conjunction(
    language,
    references.map((one) => placeIn(language, one, 'full')),
  );
  if (language === 'nl') {
    return statute === RECITAL ? `overweging ${places} AVG` : `art. ${places} ${statute}`;
  }
  const many = references.length > 1 || isRangeOfArticles(references[0]);
  const word = `${statute === RECITAL ? 'Recital' : 'Article'}${many ? 's' : ''}`;
  return [word, places, statute === RECITAL || statute === GDPR ? '' : statute].join(' ').trimEnd();
}

function isRangeOfArticles(reference: Reference | undefined): boolean {
  return reference !== undefined && reference.end !== '' && reference.parts.length === 0;
}

function placeIn(language: Language, reference: Reference, form: ArticleForm): string {
  return language === 'nl' ? dutchPlace(reference, form) : englishPlace(reference, form);
}

function englishPlace({ number, parts, end }: Reference, form: ArticleForm): string {
  const start = number + parts.map((part) => `(${part})`).join('');
  if (end === '') return start;
  if (parts.length > 0) return `${start}-(${end})`;
  return form === 'full' ? `${start} to ${end}` : `${start}-${end}`;
}

function dutchPlace(reference: Reference, form: ArticleForm): string {
  const words = reference.parts.map((part) => dutchPart(reference, part, form));
  return [reference.number, ...words].join(' ') + dutchEnd(reference, form);
}

// The definitions of Article 4 are points, not paragraphs; so are the letters below a paragraph.
function dutchPart({ number, statute }: Reference, part: string, form: ArticleForm): string {
  const isPoint = /^[a-z]/.test(part) || (number === DEFINITIONS && statute === GDPR);
  if (!isPoint) return `lid ${part}`;
  return form === 'full' || !/^[a-z]/.test(part) ? `onder ${part}` : part;
}

function dutchEnd({ number, parts, end }: Reference, form: ArticleForm): string {
  if (end === '') return '';
  if (form === 'short') return `-${end}`;
  return `${follows(parts.at(-1) ?? number, end) ? ' en' : ' tot en met'} ${end}`;
}

function follows(start: string, end: string): boolean {
  if (/^\d+$/.test(start)) return Number(end) === Number(start) + 1;
  return end.length === 1 && end.charCodeAt(0) === start.charCodeAt(0) + 1;
}

function conjunction(language: Language, parts: readonly string[]): string {
  const and = language === 'nl' ? ' en ' : ' and ';
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(and);
}
