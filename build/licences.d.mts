export declare const TEXT_FILE: string;
export declare const LIST_FILE: string;
export declare const ALLOWED_LICENCES: readonly string[];
export declare function licenceFiles(): Promise<Record<string, string>>;
