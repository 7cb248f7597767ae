import type { z } from 'zod';
import { answer, choice, date, list, longText, reference, siblings, text, texts } from '../fields/fields';

/** The explicit question; "no" is an answer that belongs in the register. Articles 30(1)(e), 30(2)(c). */
export function hasTransfers(article: string) {
  return answer({
    label: {
      nl: 'Gaan er gegevens naar een land buiten de EER of een internationale organisatie?',
      en: 'Do data go to a country outside the EEA or to an international organisation?',
    },
    help: {
      nl: 'Ook toegang op afstand van buiten de EER telt. Leg “nee” uitdrukkelijk vast.',
      en: 'Remote access from outside the EEA counts too. Record “no” explicitly.',
    },
    level: 'A30',
    article,
    orElse: ['transfers'],
  });
}

/** Transfers to third countries or international organisations, Chapter V; `extra` holds fields of one kind of record. */
export function transfers<Extra extends z.ZodRawShape>(article: string, extra: Extra) {
  return list(
    {
      recipientId: reference('parties', {
        label: { nl: 'Ontvanger', en: 'Recipient' },
        help: {
          nl: 'De partij die de gegevens daar ontvangt.',
          en: 'The party that receives the data there.',
        },
        level: 'GP',
        article: '',
        optional: true,
      }),
      country: choice('countries', {
        label: { nl: 'Land', en: 'Country' },
        help: { nl: 'Het derde land moet met naam worden genoemd.', en: 'The third country must be named.' },
        level: 'A30',
        article,
        orElse: ['internationalOrganisation'],
      }),
      internationalOrganisation: text({
        label: { nl: 'Internationale organisatie', en: 'International organisation' },
        help: {
          nl: 'Alleen als de doorgifte niet naar een land maar naar een internationale organisatie gaat.',
          en: 'Only if the transfer goes to an international organisation instead of a country.',
        },
        level: 'A30',
        article,
        orElse: ['country'],
      }),
      mechanism: choice('transferMechanisms', {
        label: { nl: 'Doorgiftemechanisme', en: 'Transfer mechanism' },
        help: {
          nl: 'Adequaatheidsbesluit, passende waarborg of uitzondering. Het register vraagt het land; hoofdstuk V vraagt het mechanisme.',
          en: 'Adequacy decision, appropriate safeguard or derogation. The register asks for the country; Chapter V asks for the mechanism.',
        },
        level: 'LAW',
        article: '44-49',
      }),
      mechanismDetail: text({
        label: { nl: 'Bijzonderheden van het mechanisme', en: 'Details of the mechanism' },
        help: {
          nl: 'Bijvoorbeeld de module van de standaardbepalingen of het nummer van de BCR-goedkeuring.',
          en: 'For example the module of the standard clauses or the number of the BCR approval.',
        },
        level: 'LAW',
        article: '46',
        optional: true,
      }),
      isDpfCertified: answer({
        label: { nl: 'DPF-gecertificeerd?', en: 'DPF certified?' },
        help: {
          nl: 'Voor de Verenigde Staten geldt het adequaatheidsbesluit alleen voor gecertificeerde organisaties.',
          en: 'For the United States the adequacy decision only covers certified organisations.',
        },
        level: 'LAW',
        article: '45',
        askWhen: { field: 'country', is: ['US'] },
      }),
      document: text({
        label: { nl: 'Document van de waarborg', en: 'Document of the safeguard' },
        help: {
          nl: 'Kenmerk en vindplaats van bijvoorbeeld de getekende standaardbepalingen.',
          en: 'Reference and location of for example the signed standard clauses.',
        },
        level: 'LAW',
        article: '46, 13(1)(f)',
        optional: true,
      }),
      documentDate: date({
        label: { nl: 'Datum van het document', en: 'Date of the document' },
        help: {
          nl: 'De oude modelcontracten gelden niet meer.',
          en: 'The old standard clauses no longer apply.',
        },
        level: 'LAW',
        article: '46(2)(c)',
        optional: true,
      }),
      impactAssessment: longText({
        label: {
          nl: 'Beoordeling van het recht van het derde land (TIA)',
          en: 'Transfer impact assessment (TIA)',
        },
        help: {
          nl: 'Uitkomst en vindplaats. Gevraagd bij waarborgen van art. 46.',
          en: 'Outcome and location. Asked with Article 46 safeguards.',
        },
        level: 'LAW',
        article: '46',
        optional: true,
      }),
      isRepetitive: answer({
        label: { nl: 'Structurele doorgifte?', en: 'Systematic transfer?' },
        help: {
          nl: 'Art. 49 is een uitzondering, niet voor structurele doorgifte.',
          en: 'Article 49 is a derogation, not for systematic transfers.',
        },
        level: 'LAW',
        article: '49',
        optional: true,
      }),
      safeguardDocuments: texts({
        label: { nl: 'Documenten inzake de passende waarborgen', en: 'Documentation of suitable safeguards' },
        help: {
          nl: 'Verplicht in het register bij dwingende gerechtvaardigde belangen (art. 49 lid 1, tweede alinea).',
          en: 'Required in the record for compelling legitimate interests (Article 49(1), second subparagraph).',
        },
        level: 'A30',
        article: '30(1)(e), 49(6)',
        askWhen: { field: 'mechanism', is: ['A49_1_SUB2'] },
      }),
      assessment: longText({
        label: { nl: 'Beoordeling (art. 49 lid 6)', en: 'Assessment (Article 49(6))' },
        help: {
          nl: 'De beoordeling hoort in het register bij dwingende gerechtvaardigde belangen.',
          en: 'The assessment belongs in the record for compelling legitimate interests.',
        },
        level: 'A30',
        article: '49(6)',
        askWhen: { field: 'mechanism', is: ['A49_1_SUB2'] },
      }),
      ...extra,
    },
    {
      label: { nl: 'Doorgiften', en: 'Transfers' },
      help: {
        nl: 'Eén regel per land of internationale organisatie.',
        en: 'One line per country or international organisation.',
      },
      level: 'A30',
      article,
      askWhen: { field: 'hasTransfers', is: ['yes'] },
      itemLabel: { nl: 'doorgifte', en: 'transfer' },
    },
  );
}

/** Which of the record's data categories are transferred. */
export function transferredData() {
  return siblings('data', {
    label: { nl: 'Welke gegevens', en: 'Which data' },
    help: { nl: 'De categorieën die worden doorgegeven.', en: 'The categories that are transferred.' },
    level: 'GP',
    article: '',
    optional: true,
  });
}
