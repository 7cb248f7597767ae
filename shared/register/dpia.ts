import { answer, choice, choices, date, longText, text } from '../fields/fields';

const DONE = { field: 'dpiaStatus', is: ['done'] };

/** Data protection impact assessment, Articles 35 and 36. What triggers it is recorded apart from the decision. */
export function dpia() {
  return { ...triggers(), ...outcome() };
}

function triggers() {
  return {
    isLargeScale: answer({
      label: { nl: 'Grootschalig?', en: 'Large scale?' },
      help: {
        nl: 'Let op aantal personen, hoeveelheid gegevens, duur en gebied.',
        en: 'Consider number of persons, amount of data, duration and area.',
      },
      level: 'LAW',
      article: '35(3)(b)',
      optional: true,
    }),
    isLikelyRisk: answer({
      label: { nl: 'Waarschijnlijk een risico voor betrokkenen?', en: 'Likely a risk to data subjects?' },
      help: {
        nl: 'Elk risico telt voor art. 30 lid 5, niet alleen een hoog risico.',
        en: 'Any risk counts for Article 30(5), not only a high risk.',
      },
      level: 'LAW',
      article: '30(5), 35(1)',
      optional: true,
    }),
    dpiaTriggers: choices('dpiaTriggers', {
      label: { nl: 'Gevallen van art. 35 lid 3', en: 'Cases of Article 35(3)' },
      help: { nl: 'In deze gevallen is een DPIA verplicht.', en: 'In these cases a DPIA is mandatory.' },
      level: 'LAW',
      article: '35(3)',
      optional: true,
    }),
    apDpiaTypes: choices('apDpiaTypes', {
      label: { nl: 'Op de lijst van de AP', en: 'On the list of the AP' },
      help: {
        nl: 'Soorten verwerkingen waarvoor de AP een DPIA verplicht stelt.',
        en: 'Types of processing for which the AP requires a DPIA.',
      },
      level: 'LAW',
      article: '35(4)',
      optional: true,
    }),
    wp248Criteria: choices('wp248Criteria', {
      label: { nl: 'Criteria van WP248', en: 'WP248 criteria' },
      help: {
        nl: 'Bij twee of meer is meestal een DPIA nodig.',
        en: 'With two or more a DPIA is usually needed.',
      },
      level: 'LAW',
      article: '35(1)',
      optional: true,
    }),
    // A criterion or type that applies stands in the two fields above; here stands what was looked at and is not so, or
    // not known. What stands nowhere was not looked at.
    dpiaRuledOut: choices('dpiaQuestions', {
      label: { nl: 'Beoordeeld: geldt niet', en: 'Assessed: does not apply' },
      help: {
        nl: 'Criteria van WP248 en soorten van de AP-lijst die na beoordeling niet gelden.',
        en: 'WP248 criteria and types on the AP’s list that were assessed and do not apply.',
      },
      level: 'LAW',
      article: '35(1), 35(4)',
      optional: true,
    }),
    dpiaUndecided: choices('dpiaQuestions', {
      label: { nl: 'Beoordeeld: onbekend', en: 'Assessed: unknown' },
      help: {
        nl: 'Criteria en soorten waarvan na beoordeling nog niet bekend is of ze gelden.',
        en: 'Criteria and types of which it is not yet known, after assessment, whether they apply.',
      },
      level: 'LAW',
      article: '35(1), 35(4)',
      optional: true,
    }),
  };
}

function outcome() {
  return {
    dpiaStatus: choice('dpiaStatuses', {
      label: { nl: 'Stand van de DPIA', en: 'Status of the DPIA' },
      help: {
        nl: 'Ook “niet nodig” is een oordeel dat een reden vraagt.',
        en: '“Not needed” is a judgement too, and needs a reason.',
      },
      level: 'LAW',
      article: '35',
    }),
    dpiaReason: longText({
      label: { nl: 'Reden', en: 'Reason' },
      help: {
        nl: 'Waarom wel of geen DPIA; onder meer de uitzondering van art. 35 lid 10.',
        en: 'Why a DPIA or not; among others the exception of Article 35(10).',
      },
      level: 'GP',
      article: '35, 5(2)',
      askWhen: { field: 'dpiaStatus', is: ['notNeeded'] },
    }),
    dpiaDate: date({
      label: { nl: 'Datum van de DPIA', en: 'Date of the DPIA' },
      help: {
        nl: 'Na drie jaar of na een wijziging is herbeoordeling nodig.',
        en: 'After three years or a change a review is needed.',
      },
      level: 'LAW',
      article: '35(11)',
      askWhen: DONE,
    }),
    dpiaDocument: text({
      label: { nl: 'Kenmerk van de DPIA', en: 'Reference of the DPIA' },
      help: { nl: 'Kenmerk en vindplaats.', en: 'Reference and location.' },
      level: 'GP',
      article: '35(7)',
      askWhen: DONE,
    }),
    dpoAdvice: longText({
      label: { nl: 'Advies van de FG', en: 'Advice of the DPO' },
      help: { nl: 'Het advies, of waar het staat.', en: 'The advice, or where it is.' },
      level: 'LAW',
      article: '35(2)',
      askWhen: DONE,
    }),
    residualRisk: choice('residualRisks', {
      label: { nl: 'Restrisico', en: 'Residual risk' },
      help: {
        nl: 'Bij een hoog restrisico is voorafgaande raadpleging van de AP nodig.',
        en: 'With a high residual risk prior consultation of the AP is needed.',
      },
      level: 'LAW',
      article: '36(1)',
      askWhen: DONE,
    }),
    priorConsultation: longText({
      label: { nl: 'Voorafgaande raadpleging van de AP', en: 'Prior consultation of the AP' },
      help: { nl: 'Datum en uitkomst.', en: 'Date and outcome.' },
      level: 'LAW',
      article: '36',
      askWhen: { field: 'residualRisk', is: ['high'] },
    }),
  };
}
