/**
 * A text as one line of a terminal: whatever steers a terminal, turns its text around or forges a second line is shown
 * as U+FFFD. What only joins or divides letters, in emoji and long words, stays.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '\uFFFD');
}
