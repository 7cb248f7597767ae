/** A text as one line of a terminal: whatever steers a terminal or forges a second line is shown as U+FFFD. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
}
