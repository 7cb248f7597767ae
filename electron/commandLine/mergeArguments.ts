/** The options of `merge` and `fmt` as they were typed. */
export type MergeArguments = {
  readonly output: string | undefined;
  /** Answers to conflicts, in a file that an earlier merge wrote. */
  readonly choices: string | undefined;
  readonly keepMine: boolean;
  readonly check: boolean;
};

/** As `parseArgs` wants them. */
export const MERGE_OPTIONS = {
  output: { type: 'string', short: 'o' },
  choices: { type: 'string' },
  'keep-mine': { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
} as const;

type Values = {
  readonly output?: string | undefined;
  readonly choices?: string | undefined;
  readonly 'keep-mine': boolean;
  readonly check: boolean;
};

export function mergeArguments({ output, choices, check, ...values }: Values): MergeArguments {
  return { output, choices, check, keepMine: values['keep-mine'] };
}
