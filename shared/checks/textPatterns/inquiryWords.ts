import { contains, words } from './words';

// Not the bare English "order": "in order to" says nothing of the kind. Nor "vorderingen", which are claims.
const INQUIRY = words(
  ...['bevel', 'bevelen', 'vordering', 'onderzoek', 'onderzoeken', 'opsporing*'],
  ...['court order', 'production order', 'by order', 'on order', 'upon order', 'order of', 'orders of'],
  ...['warrant*', 'subpoena*', 'inquiry', 'inquiries', 'enquiry', 'enquiries', 'investigation*'],
);

/** True when the reason of a disclosure speaks of an order or an inquiry, Article 4(9). */
export function speaksOfInquiry(reason: string): boolean {
  return contains(reason, INQUIRY);
}
