/** What boot.cjs found out from the command line before the program's own code runs. */
export type Boot = {
  readonly appFolder: string;
  readonly executable: string;
  readonly switches: readonly (readonly [name: string, value: string])[];
};
