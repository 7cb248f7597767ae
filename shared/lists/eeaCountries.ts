import { countries } from './countries';
import type { ListItem, ValueList } from './valueList';
import { both, itemOf } from './valueList';

/** Transfers within these countries are no transfers in the sense of Chapter V. */
export const eeaCountries: ValueList<ListItem & { readonly euMember: boolean }> = {
  title: both('Land in de EER', 'Country in the EEA'),
  asOf: '2026-11-22',
  note: both(
    'Caribisch Nederland, Aruba, Curaçao en Sint Maarten horen er niet bij. Toegang op afstand van buiten de EER telt als doorgifte (niet bevestigd).',
    'The Caribbean Netherlands, Aruba, Curaçao and Sint Maarten are not among them. Remote access from outside the EEA counts as a transfer (not confirmed).',
  ),
  items: [
    member('BE', 'België', 'Belgium'),
    member('BG', 'Bulgarije', 'Bulgaria'),
    member('CY', 'Cyprus', 'Cyprus'),
    member('CZ', 'Tsjechië', 'Czechia'),
    member('DE', 'Duitsland', 'Germany'),
    member('DK', 'Denemarken', 'Denmark'),
    member('EE', 'Estland', 'Estonia'),
    // The EU's own code for Greece is EL; this list keeps to ISO.
    member('GR', 'Griekenland', 'Greece'),
    member('ES', 'Spanje', 'Spain'),
    member('FI', 'Finland', 'Finland'),
    member('FR', 'Frankrijk', 'France'),
    member('HR', 'Kroatië', 'Croatia'),
    member('HU', 'Hongarije', 'Hungary'),
    member('IE', 'Ierland', 'Ireland'),
    member('IT', 'Italië', 'Italy'),
    member('LT', 'Litouwen', 'Lithuania'),
    member('LU', 'Luxemburg', 'Luxembourg'),
    member('LV', 'Letland', 'Latvia'),
    member('MT', 'Malta', 'Malta'),
    member('NL', 'Nederland', 'Netherlands'),
    member('AT', 'Oostenrijk', 'Austria'),
    member('PL', 'Polen', 'Poland'),
    member('PT', 'Portugal', 'Portugal'),
    member('RO', 'Roemenië', 'Romania'),
    member('SE', 'Zweden', 'Sweden'),
    member('SI', 'Slovenië', 'Slovenia'),
    member('SK', 'Slowakije', 'Slovakia'),
    { ...member('IS', 'IJsland', 'Iceland'), euMember: false },
    { ...member('LI', 'Liechtenstein', 'Liechtenstein'), euMember: false },
    { ...member('NO', 'Noorwegen', 'Norway'), euMember: false },
  ],
};

/** True for the 30 states and for the regions with an ISO code of their own that belong to one of them. */
export function isInEea(code: string): boolean {
  const state = itemOf(countries, code)?.partOf ?? code;
  return itemOf(eeaCountries, state) !== undefined;
}

function member(code: string, nl: string, en: string) {
  return { code, label: both(nl, en), source: '', verified: true, euMember: true };
}
