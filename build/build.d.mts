export declare function ensureBuilt(options?: { force?: boolean; isQuiet?: boolean }): Promise<void>;
