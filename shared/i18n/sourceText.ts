import type { Language, Text } from './text';

/** "52(4)" or "6(1)(f)", as lists and many people write it. */
const BRACKETS = /(\d+[a-z]*(?:[.:]\d+[a-z]*)?)((?:\((?:\d{1,2}|[a-z])\))+)(?:-\((\d{1,2}|[a-z])\))?/g;
/** "52 lid 4" or "6 lid 1 onder f", as Dutch statutes are cited. */
const WORDS = /(\d+[a-z]*(?:[.:]\d+[a-z]*)?),? lid (\d{1,2})(?:,? (?:onder |sub )?([a-z])\b(?!\)))?/g;

/**
 * A citation in the form of the language, whoever wrote it: "AWR 52 lid 4" in Dutch, "AWR 52(4)" in English. What is no
 * citation stays as it is.
 */
export function sourceText(language: Language, source: string): string {
  if (language === 'nl') return source.replace(BRACKETS, dutch);
  return source.replace(WORDS, english).replace(/(?<![\p{L}\p{N}])AVG(?=\s\d)/gu, 'GDPR');
}

/** The same in both languages. */
export function sourceTexts(source: string): Text {
  return { nl: sourceText('nl', source), en: sourceText('en', source) };
}

function dutch(...match: readonly (string | undefined)[]): string {
  const [, number = '', parts = '', end] = match;
  const words = [...parts.matchAll(/\(([^)]+)\)/g)].map(([, part = '']) =>
    /^\d/.test(part) ? `lid ${part}` : part,
  );
  return [number, ...words].join(' ') + (end === undefined ? '' : `-${end}`);
}

function english(...match: readonly (string | undefined)[]): string {
  const [, number = '', paragraph = '', letter] = match;
  return `${number}(${paragraph})${letter === undefined ? '' : `(${letter})`}`;
}
