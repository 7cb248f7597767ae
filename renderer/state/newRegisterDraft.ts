import type { Answer } from '../../shared/fields/fields';

/** What somebody who begins a register may say at once; '' for what stays open. */
export type NewRegisterDraft = {
  readonly title: string;
  readonly organisation: {
    readonly name: string;
    readonly chamberOfCommerceNumber: string;
    readonly email: string;
    readonly phone: string;
  };
  readonly dpoDesignated: Answer;
  readonly dpo: { readonly name: string; readonly email: string; readonly phone: string };
};

export const EMPTY_DRAFT: NewRegisterDraft = {
  title: '',
  organisation: { name: '', chamberOfCommerceNumber: '', email: '', phone: '' },
  dpoDesignated: '',
  dpo: { name: '', email: '', phone: '' },
};
