import { answer, choice, list, text } from '../fields/fields';

/** Groups of data subjects, Article 30(1)(c). */
export function dataSubjects() {
  return list(
    {
      category: choice('dataSubjects', {
        label: { nl: 'Categorie', en: 'Category' },
        help: {
          nl: 'De groep uit de lijst; bij “anders” hoort een omschrijving.',
          en: 'The group on the list; “other” needs a description.',
        },
        level: 'A30',
        article: '30(1)(c)',
        orElse: ['description'],
      }),
      description: text({
        label: { nl: 'Omschrijving', en: 'Description' },
        help: {
          nl: 'Nadere aanduiding van de groep, in eigen woorden.',
          en: 'Closer description of the group, in own words.',
        },
        level: 'A30',
        article: '30(1)(c)',
        orElse: ['category'],
      }),
      areVulnerable: answer({
        label: { nl: 'Kwetsbare personen?', en: 'Vulnerable persons?' },
        help: {
          nl: 'Bijvoorbeeld patiënten, werknemers of kinderen. Telt mee voor de DPIA.',
          en: 'For example patients, employees or children. Counts for the DPIA.',
        },
        level: 'GP',
        article: '35',
        optional: true,
      }),
      includeChildren: answer({
        label: { nl: 'Ook kinderen (jonger dan 16)?', en: 'Children (under 16) too?' },
        help: {
          nl: 'Voor kinderen gelden eigen regels voor toestemming en informatie.',
          en: 'Own rules for consent and information apply to children.',
        },
        level: 'LAW',
        article: '8, 12(1)',
        optional: true,
      }),
      partyToContract: answer({
        label: { nl: 'Zelf partij bij de overeenkomst?', en: 'Party to the contract themselves?' },
        help: {
          nl: 'Een contactpersoon van een zakelijke klant is dat niet.',
          en: 'A contact at a business customer is not.',
        },
        level: 'LAW',
        article: '6(1)(b)',
        notApplicable: true,
        optional: true,
      }),
      countClass: choice('subjectCountClasses', {
        label: { nl: 'Aantal personen', en: 'Number of persons' },
        help: {
          nl: 'Een orde van grootte is genoeg; van belang voor “grootschalig”.',
          en: 'An order of magnitude will do; matters for “large scale”.',
        },
        level: 'GP',
        article: '35(3)(b)',
        optional: true,
      }),
    },
    {
      label: { nl: 'Categorieën van betrokkenen', en: 'Categories of data subjects' },
      help: { nl: 'Over wie gaan de gegevens?', en: 'Whom are the data about?' },
      level: 'A30',
      article: '30(1)(c)',
      itemLabel: { nl: 'groep betrokkenen', en: 'group of data subjects' },
    },
  );
}
