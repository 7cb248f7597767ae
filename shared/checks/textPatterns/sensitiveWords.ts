import { affirms, contains, plain, words } from './words';

const SENSITIVE = words(
  ...[
    'medisch*',
    'gezondheid*',
    'ziekte*',
    'verzuim*',
    'diagnos*',
    'patient',
    'patienten',
    'patientgegevens',
  ],
  ...[
    'ziek',
    'ziekmeld*',
    'ziekgemeld*',
    'ziekdag*',
    'ziekenhuisopname*',
    'zieke werknemer*',
    'zieke medewerker*',
  ],
  ...['bsn', 'burgerservicenummer*', 'dna', 'dna-*', 'politieke voorkeur*', 'politieke overtuiging*'],
  ...['politieke gezindheid', 'godsdienst*', 'strafrechtelijk*', 'kopie paspoort*', 'kopie van paspoort*'],
  ...['kopie van het paspoort', 'kopie identiteitsbewij*', 'kopie van identiteitsbewij*'],
  ...['kopie van het identiteitsbewijs', 'copy of passport', 'copy of the passport', 'political opinion*'],
  ...['patientdossier*', 'patientnummer*', 'dieet*', 'allergi*', 'vakbond*', 'geloof', 'geloofsovertuiging*'],
  ...['etni*', 'seksu*', 'biometr*', 'vingerafdruk*', 'gezichtsherkenning*', 'vog', 'strafblad*'],
  ...['medical*', 'health', 'illness*', 'sick', 'sickness', 'diagnosis', 'diet', 'dietary', 'trade union'],
  ...['religio*', 'ethnic*', 'sexual*', 'fingerprint*', 'facial recognition', 'criminal record*'],
  ...['certificate of conduct'],
);

/** "Geen medische gegevens" speaks of none; "verzuimduur, zonder aard van de ziekte" still speaks of absence. */
const REACH = { before: 3, after: 0 };

/** Staying away without leave is no absence through illness. */
const TRUANCY = words('ongeoorloofd verzuim', 'ongeoorloofd schoolverzuim');

/** True when a description sounds like special or criminal data. */
export function soundsSensitive(description: string): boolean {
  return affirms(plain(description).replace(TRUANCY, ' '), SENSITIVE, REACH);
}

const MASKED = words(
  ...['afgeschermd*', 'afgelakt*', 'afgeplakt*', 'onleesbaar', 'gemaskeerd*', 'zonder bsn', 'kopieid'],
  ...['masked', 'redacted', 'blacked out', 'without bsn', 'without the bsn'],
);

/** True when a text says that BSN and photo on a copy of an identity document cannot be read. */
export function saysMasked(text: string): boolean {
  return contains(text, MASKED);
}
