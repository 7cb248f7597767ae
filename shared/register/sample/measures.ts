import type { z } from 'zod';
import { measures as measureList } from '../../lists/measures';
import { itemOf } from '../../lists/valueList';
import { measureSchema } from '../measure';
import type { Measure } from '../measure';
import { sampleId } from './sampleId';
import { INTRODUCTION, source } from './statement';

type MeasureFacts = Omit<z.input<typeof measureSchema>, 'id' | 'kind' | 'group'>;

/** Measures the statement takes for all its processing. */
const GENERAL = {
  appropriateMeasures: {
    name: 'Passende fysieke, technische en organisatorische maatregelen',
    description:
      'Maatregelen “tegen misbruik, verlies, onbevoegde toegang, ongeoorloofde wijziging en ongewenste openbaarmaking”. Welke maatregelen dat zijn, staat er niet.',
    sourceOfFacts: source('6'),
  },
  limitedAccess: {
    name: 'Toegang alleen voor wie erbij moet kunnen',
    description:
      '“Alle informatie wordt veilig opgeslagen en is alleen toegankelijk voor die mensen die erbij moeten kunnen.”',
    sourceOfFacts: INTRODUCTION,
  },
  certification: {
    name: 'ISO 27001',
    description: '“certificeringen voor onder andere ISO 27001”',
    standard: 'ISO 27001',
    sourceOfFacts: source('6'),
    remarks: 'Welke andere certificaten er zijn, en voor welke rechtspersoon, staat er niet.',
  },
  riskAnalysis: {
    name: 'Risicoanalyse',
    catalogueItem: 'ME_RISK_ANALYSIS',
    description: '“Deze maatregelen zijn bepaald door risicoanalyse”.',
    sourceOfFacts: source('6'),
  },
  isms: {
    name: 'ISMS en operationele processen',
    catalogueItem: 'ME_ISMS',
    description: 'De maatregelen zijn “verankerd in het ISMS en de operationele processen”.',
    sourceOfFacts: source('6'),
  },
  monitoring: {
    name: 'Voortdurende controle op de werking',
    catalogueItem: 'ME_EFFECTIVENESS',
    description: '“De effectiviteit van deze maatregelen wordt continu gemonitord.”',
    sourceOfFacts: source('6'),
  },
  supportContact: {
    name: 'Meldpunt bij de supportafdeling',
    description: 'Bij aanwijzingen van misbruik: “neem dan direct contact op met onze supportafdeling”.',
    sourceOfFacts: source('6'),
  },
  breachReporting: {
    name: 'Melden van datalekken',
    catalogueItem: 'ME_BREACH_PROCEDURE',
    description: '“In geval van een datalek meldt FileLinx deze bij de Autoriteit Persoonsgegevens.”',
    sourceOfFacts: source('6'),
  },
} satisfies Record<string, MeasureFacts>;

/** Measures the statement ties to one kind of processing. */
const SPECIFIC = {
  partnerArrangements: {
    name: 'Afspraken met partners',
    description: '“goede afspraken waarin is gewaarborgd dat uw gegevens goed zijn beveiligd”',
    sourceOfFacts: source('8'),
    remarks: 'Een verwerkersovereenkomst noemt de verklaring niet.',
  },
  erasureAfterTerm: {
    name: 'Definitieve verwijdering na de wettelijke termijn',
    description: '“na het verstrijken van deze periode definitief verwijderd uit onze systemen”',
    sourceOfFacts: source('5.3'),
  },
  orderReview: {
    name: 'Toets van een bevel',
    description:
      '“FileLinx werkt alleen mee aan een dergelijk bevel als wij hebben vastgesteld dat het bevel aan de wettelijke eisen voldoet.”',
    sourceOfFacts: source('5.2'),
  },
  requesterIdentification: {
    name: 'Identificatie van verzoekers',
    description: 'Een verzoeker wordt geïdentificeerd “Voordat wij aan uw verzoek kunnen voldoen”.',
    sourceOfFacts: source('7'),
  },
  personVerification: {
    name: 'Persoonsverificatie',
    description: '“persoonsverificatie ten behoeve van de beveiliging van een dienst”',
    sourceOfFacts: source('3.5'),
  },
  anonymisation: {
    name: 'Anonimisering in Google Analytics',
    catalogueItem: 'ME_ANONYMISATION',
    description: '“Alle gegevens in Google Analytics zijn zo veel mogelijk geanonimiseerd”.',
    sourceOfFacts: source('9'),
    remarks: '§ 9 noemt daarnaast “gegevens op gebruikersniveau”.',
  },
} satisfies Record<string, MeasureFacts>;

export type GeneralMeasureKey = keyof typeof GENERAL;
export type MeasureKey = keyof typeof SPECIFIC;

export function measureId(key: GeneralMeasureKey | MeasureKey): string {
  return sampleId(`measure/${key}`);
}

export function generalMeasureIds(): string[] {
  return (Object.keys(GENERAL) as GeneralMeasureKey[]).map(measureId);
}

/** The measures of the example register. */
export function measures(): Measure[] {
  const all: Record<GeneralMeasureKey | MeasureKey, MeasureFacts> = { ...GENERAL, ...SPECIFIC };
  return (Object.keys(all) as (GeneralMeasureKey | MeasureKey)[]).map((key) => measure(key, all[key]));
}

// The statement sorts no measure into technical or organisational; where the list knows the measure, the list does.
function measure(key: GeneralMeasureKey | MeasureKey, facts: MeasureFacts): Measure {
  const listed = itemOf(measureList, facts.catalogueItem ?? '');
  return measureSchema.parse({
    id: measureId(key),
    kind: listed?.kind ?? '',
    group: listed?.group ?? '',
    ...facts,
  });
}
