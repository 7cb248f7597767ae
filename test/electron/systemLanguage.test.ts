import { expect, it } from 'vitest';
import { languageOf } from '../../electron/systemLanguage';

it.each([
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['fy-NL', 'nl'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['nlx', 'en'],
  ['', 'en'],
])('a system in %j starts in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
