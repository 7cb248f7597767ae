const CHARACTERS = 1_000_000;

function filledWith(piece: string): string {
  return piece.repeat(Math.ceil(CHARACTERS / piece.length));
}

/**
 * A megabyte each, of what makes a backtracking pattern try everything again at every place. A test that uses them
 * fails by running out of time.
 */
export const HUGE_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['one letter', filledWith('a')],
  ['spaces', filledWith(' ')],
  ['line breaks', filledWith('\n')],
  ['spaces and tabs', `x${filledWith(' \t')}x`],
  ['half a phrase', filledWith('zo goed mogelijk van ')],
  ['denials', filledWith('niet geen zonder ')],
  ['denied words', filledWith('niet anoniem ')],
  ['backslashes', filledWith('\\')],
  ['half an address', filledWith('https:/ ')],
  ['marks on letters', filledWith('é́̂ ')],
  ['short clauses', filledWith('a,.;')],
  ['numbers', filledWith('1 ')],
];
