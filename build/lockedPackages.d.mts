export type LockedPackage = {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly integrity: string;
  readonly isOptional: boolean;
  readonly hasInstallScript: boolean;
  readonly isShipped: boolean;
  readonly requires: readonly string[];
};
export declare function lockedPackages(root: string): readonly LockedPackage[];
