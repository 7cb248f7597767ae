import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

export type WatchedVendor = ListItem & {
  /** Words by which the vendor is known wherever they stand in a name. */
  readonly names: readonly string[];
  /** Names that are also ordinary words, so that only a party of exactly this name is meant. */
  readonly wholeNames: readonly string[];
};

/** Vendors with a parent or access outside the EEA, as a reason to ask; never a reason to conclude. */
export const vendorWatchList: ValueList<WatchedVendor> = {
  title: both('Leverancier om na te gaan', 'Vendor to check'),
  asOf: '2026-11-22',
  note: both(
    'Eigen keuze, niet volledig. Waar een leverancier gevestigd is en van waar die bij de gegevens kan, blijkt uit het contract.',
    'Own choice, not complete. Where a vendor is established and from where it can reach the data follows from the contract.',
  ),
  items: [
    vendor('Google', ['google', 'gmail', 'youtube', 'alphabet inc']),
    vendor('Microsoft', ['microsoft', 'office 365', 'azure', 'github']),
    vendor('Amazon', ['amazon', 'aws']),
    vendor('Zendesk', ['zendesk']),
    vendor('Salesforce', ['salesforce'], ['slack']),
    vendor('HubSpot', ['hubspot']),
    vendor('Mailchimp', ['mailchimp']),
    vendor(
      'Meta',
      ['meta platforms', 'facebook', 'instagram', 'whatsapp'],
      ['meta', 'meta ads', 'meta pixel'],
    ),
    vendor('LinkedIn', ['linkedin']),
    vendor('Zoom', ['zoom video', 'zoom communications'], ['zoom', 'zoom meetings', 'zoom workplace']),
    vendor('OpenAI', ['openai', 'chatgpt']),
    vendor('Cloudflare', ['cloudflare']),
  ],
};

function vendor(name: string, names: readonly string[], wholeNames: readonly string[] = []): WatchedVendor {
  // Not verified: where these vendors sit is known, not read in a source.
  return {
    code: name.toUpperCase(),
    label: both(name, name),
    source: '',
    verified: false,
    names,
    wholeNames,
  };
}
