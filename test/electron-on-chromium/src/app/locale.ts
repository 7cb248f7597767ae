import process from 'node:process';

/** The person's language as Chromium finds it on Linux: `nl_NL.UTF-8` is `nl-NL`, none at all is American English. */
export function systemLanguages(): string[] {
  const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const named = [...(LANGUAGE ?? '').split(':'), LC_ALL, LC_MESSAGES, LANG]
    .map((name) => (name ?? '').replace(/[.@].*$/, '').replace('_', '-'))
    .filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(name));
  return named.length === 0 ? ['en-US'] : [...new Set(named)];
}
