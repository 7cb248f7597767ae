import type { Text } from '../i18n/text';
import { recipientCategories } from '../lists/recipientCategories';
import { itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { shortened } from './namesInMessages';
import { partyOf } from './partyFacts';

export type Recipient = Activity['recipients'][number];

/** The category a recipient is recorded under here, or else the one of its party. */
export function categoryOf(recipient: Recipient, context: CheckContext): string {
  return recipient.category === '' ? (partyOf(recipient, context)?.category ?? '') : recipient.category;
}

/** A recipient as a message names it: its party, its own words, the words of the list, or its place. */
export function recipientName(
  recipient: Recipient,
  { context, index }: { readonly context: CheckContext; readonly index: number },
): Text | string {
  const name = partyOf(recipient, context)?.name ?? '';
  if (!isBlank(name)) return shortened(name);
  if (!isBlank(recipient.description)) return shortened(recipient.description);
  const place = { nl: `ontvanger ${index + 1}`, en: `recipient ${index + 1}` };
  return itemOf(recipientCategories, categoryOf(recipient, context))?.label ?? place;
}
