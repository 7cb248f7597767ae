import type { documentRuleTexts } from '../../../shared/i18n/reportCheckTexts';

/** The rules that a document is checked by; their texts say what each asks. */
export type DocumentRule = keyof typeof documentRuleTexts;

/** What a document does wrong: which rule, and where, in the words of the document itself or the name of a part. */
export type Problem = { readonly rule: DocumentRule; readonly where: string };
