import type { ComponentType } from 'react';
import type { Field, FieldKind } from '../../../shared/fields/fieldInfo';
import { GroupField } from '../GroupField';
import { ListField } from '../ListField';
import { AnswerControl } from './AnswerControl';
import { ChoiceControl } from './ChoiceControl';
import { ChoicesControl } from './ChoicesControl';
import { DateControl } from './DateControl';
import { LongTextControl } from './LongTextControl';
import { NumberControl } from './NumberControl';
import { ReferenceControl } from './ReferenceControl';
import { ReferencesControl } from './ReferencesControl';
import { SiblingsControl } from './SiblingsControl';
import { TextControl } from './TextControl';
import { TextsControl } from './TextsControl';
import type { ControlProps } from './controlProps';

export type BlockProps = { readonly field: Field; readonly path: string };

/** `Control` stands inside the frame of a field; `Block` holds fields of its own. */
type ControlOf<Kind extends FieldKind> =
  | { readonly Control: ComponentType<ControlProps<Kind>>; readonly isGroup: boolean }
  | { readonly Block: ComponentType<BlockProps> };

/** One control for each kind of field. A new kind does not compile until it has one. */
export const controls: { readonly [Kind in FieldKind]: ControlOf<Kind> } = {
  text: { Control: TextControl, isGroup: false },
  longText: { Control: LongTextControl, isGroup: false },
  number: { Control: NumberControl, isGroup: false },
  date: { Control: DateControl, isGroup: false },
  answer: { Control: AnswerControl, isGroup: true },
  choice: { Control: ChoiceControl, isGroup: false },
  choices: { Control: ChoicesControl, isGroup: false },
  reference: { Control: ReferenceControl, isGroup: false },
  references: { Control: ReferencesControl, isGroup: false },
  siblings: { Control: SiblingsControl, isGroup: false },
  texts: { Control: TextsControl, isGroup: false },
  group: { Block: GroupField },
  list: { Block: ListField },
};

/** The control of a field, for the description that belongs to it. */
export function controlFor(kind: FieldKind): ControlOf<never> {
  // The table pairs each kind with the control of that kind; a lookup by a kind known only at run time loses the pair.
  return controls[kind];
}
