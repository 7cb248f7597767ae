export declare const TABLE_FILE: string;
export declare function securityTable(): Promise<string>;
export declare function untestedRows(): Promise<readonly string[]>;
export declare function testsOfUnknownRows(): readonly { readonly file: string; readonly name: string }[];
