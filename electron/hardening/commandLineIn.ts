/** A start of the packaged program that is to be its command line. */
export type CommandLineStart = {
  /** What stands before, which Chromium reads as well. */
  readonly switches: readonly string[];
  /** What the command line is given; Chromium reads nothing behind `--`. */
  readonly words: readonly string[];
};

/**
 * Whether a start asks for the command line: `--cli --` in this order, with the words behind it. A release takes `--cli`
 * in no other place, so that no word for the command line ever is a switch for Chromium.
 */
export function commandLineIn(given: readonly string[]): CommandLineStart | undefined {
  const end = given.indexOf('--');
  if (end < 1 || given[end - 1] !== '--cli') return undefined;
  return { switches: given.slice(0, end - 1), words: given.slice(end + 1) };
}
