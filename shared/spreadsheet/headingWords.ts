type Words = readonly [column: string, words: readonly string[]];

/** What other registers call a column, in full and without accents; the names of our own fields are known already. */
export const OTHER_WORDS: readonly Words[] = [
  ['number', ['nr', 'no', 'id', 'ref', 'ref id', 'volgnummer', 'kenmerk', 'reference', 'verwerkingsnummer']],
  [
    'name',
    [
      'naam',
      'verwerking',
      'naam verwerking',
      'naam van verwerking',
      'verwerkingsactiviteit',
      'naam verwerkingsactiviteit',
      'activiteit',
      'proces',
      'processing activity',
      'processing',
      'activity',
      'name of processing',
      'title',
      'titel',
      'partij',
      'organisatie',
      'leverancier',
      'systeem',
      'applicatie',
      'maatregel',
    ],
  ],
  ['description', ['omschrijving', 'beschrijving', 'toelichting', 'description']],
  ['department', ['afdeling', 'dienst', 'team', 'domain', 'business function', 'department']],
  [
    'owner',
    ['eigenaar', 'proceseigenaar', 'owner', 'process owner', 'assigned to', 'verantwoordelijke functionaris'],
  ],
  ['status', ['status', 'stand']],
  // In other registers these are safeguards of a transfer; ours of that name belong to automated decisions.
  ['remarks', ['safeguards', 'waarborgen']],
  ['reviewDueOn', ['review due date', 'volgende beoordeling', 'periodieke review', 'herbeoordeling']],
  [
    'lastReviewedOn',
    ['laatst beoordeeld', 'laatste beoordeling', 'last review', 'last reviewed', 'gecontroleerd op'],
  ],
  ['organisationId', ['rechtspersoon', 'verantwoordelijke rechtspersoon', 'legal entity', 'controller']],
  ['systemIds', ['systemen', 'systeem', 'applicaties', 'systemen applicaties', 'systems', 'assets']],
  ['country', ['land', 'country']],
  ['chamberOfCommerceNumber', ['kvk', 'kvk nr', 'kvk nummer', 'coc number']],
  ['email', ['e mail', 'email', 'mail']],
  ['phone', ['telefoon', 'tel', 'telephone', 'phone']],
  ['address', ['adres', 'address']],
  ['category', ['soort', 'type', 'categorie', 'category']],
];

/** Words that tell an element of Article 30 in a longer heading; the telling ones first. */
export const ARTICLE_30_WORDS: readonly Words[] = [
  ['retention', ['bewaartermijn', 'bewaartermijnen', 'bewaren', 'retention', 'erasure', 'storage duration']],
  ['legalBases', ['grondslag', 'grondslagen', 'rechtsgrond', 'rechtsgronden', 'legal basis', 'lawful basis']],
  [
    'transfers',
    [
      'doorgifte',
      'doorgiften',
      'derde landen',
      'derde land',
      'transfers',
      'third countries',
      'third country',
    ],
  ],
  [
    'securityDescription',
    ['beveiliging', 'beveiligingsmaatregelen', 'maatregelen', 'security', 'measures', 'toms'],
  ],
  ['recipients', ['ontvangers', 'ontvanger', 'verstrekking', 'recipients', 'recipient', 'receivers']],
  ['dataSubjects', ['betrokkenen', 'betrokkene', 'data subjects', 'data subject', 'person categories']],
  ['data', ['persoonsgegevens', 'gegevens', 'personal data', 'data categories', 'personaldatacategory']],
  ['purposes', ['doel', 'doelen', 'doeleinden', 'verwerkingsdoel', 'purpose', 'purposes']],
];
