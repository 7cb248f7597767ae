/** The program's canal-house green and its inks, of which every pair used for text has a contrast of 4.5 or more. */
export const COLOURS = {
  heading: '10362B',
  accent: '155A46',
  ink: '15211C',
  muted: '4A5750',
  line: 'B3BEB7',
  firmLine: '155A46',
  headFill: 'E2ECE6',
  labelFill: 'F2F5F3',
} as const;
