import type { DecisionKind } from '../../register/decision';
import type { PluralText, Text } from '../text';

type DecideTexts = {
  readonly title: PluralText;
  /** Above the reason. */
  readonly why: Text;
  readonly meaning: Text;
  readonly confirm: Text;
  /** After it was saved. */
  readonly done: PluralText;
};

/** The dialog that asks for a reason, by what is decided. */
export const decideTexts: Readonly<Record<DecisionKind, DecideTexts>> = {
  accepted: {
    title: {
      nl: { one: 'Bevinding accepteren', other: '{count} bevindingen accepteren' },
      en: { one: 'Accept finding', other: 'Accept {count} findings' },
    },
    why: { nl: 'Waarom is dit in orde?', en: 'Why is this in order?' },
    meaning: {
      nl: 'Wijzigt het veld, dan komt de bevinding terug. Tot dan blijft ze zichtbaar als geaccepteerd. Een punt dat artikel 30 vraagt, kan niet worden geaccepteerd: vul het in, of licht toe waarom het niet kan.',
      en: 'When the field changes, the finding comes back. Until then it stays in sight as accepted. A point that Article 30 asks for cannot be accepted: fill it in, or explain why that is not possible.',
    },
    confirm: { nl: 'Accepteren met deze reden', en: 'Accept with this reason' },
    done: {
      nl: { one: '{count} bevinding geaccepteerd.', other: '{count} bevindingen geaccepteerd.' },
      en: { one: '{count} finding accepted.', other: '{count} findings accepted.' },
    },
  },
  explained: {
    title: {
      nl: { one: 'Punt van artikel 30 toelichten', other: '{count} punten van artikel 30 toelichten' },
      en: { one: 'Explain a point of Article 30', other: 'Explain {count} points of Article 30' },
    },
    why: { nl: 'Waarom is dit nog open?', en: 'Why is this still open?' },
    meaning: {
      nl: 'Het punt blijft open en telt mee. In het document staat het zoals het is vastgelegd, met deze toelichting in de bijlage. Wijzigt het veld, dan vervalt de toelichting.',
      en: 'The point stays open and keeps counting. The document shows it as it is recorded, with this explanation in the annex. When the field changes, the explanation lapses.',
    },
    confirm: { nl: 'Toelichting vastleggen', en: 'Record explanation' },
    done: {
      nl: { one: '{count} punt toegelicht.', other: '{count} punten toegelicht.' },
      en: { one: '{count} point explained.', other: '{count} points explained.' },
    },
  },
  ruleOff: {
    title: {
      nl: { one: 'Toetsregel uitzetten', other: 'Toetsregels uitzetten' },
      en: { one: 'Switch rule off', other: 'Switch rules off' },
    },
    why: {
      nl: 'Waarom geldt deze toetsregel niet voor dit register?',
      en: 'Why does this rule not apply to this register?',
    },
    meaning: {
      nl: 'De toetsregel vindt niets meer in dit hele register. Hij staat met reden in de lijst “Uitgezette regels” en in de bijlage van het rapport, en kan altijd weer aan.',
      en: 'The rule finds nothing any more in this whole register. It stands with its reason in the list “Rules off” and in the annex of the report, and can be switched on again at any time.',
    },
    confirm: { nl: 'Uitzetten met deze reden', en: 'Switch off with this reason' },
    done: {
      nl: { one: '{count} toetsregel uitgezet.', other: '{count} toetsregels uitgezet.' },
      en: { one: '{count} rule switched off.', other: '{count} rules switched off.' },
    },
  },
};

/** In the dialog, whatever is decided. */
export const decideFormTexts = {
  reasonHelp: {
    nl: 'De reden staat in het register en in de bijlage van het rapport.',
    en: 'The reason stands in the register and in the annex of the report.',
  },
  reasonNeeded: {
    nl: 'Geef een reden van ten minste {count} tekens.',
    en: 'Give a reason of at least {count} characters.',
  },
  until: { nl: 'Opnieuw bekijken op', en: 'Look again on' },
  untilHelp: {
    nl: 'Mag leeg blijven: dan geldt het besluit zolang het veld zo blijft.',
    en: 'May stay empty: the decision then holds for as long as the field stays as it is.',
  },
  untilWrong: {
    nl: 'Vul een dag in die nog komt, zoals {example}, of laat het leeg.',
    en: 'Enter a day that is still to come, such as {example}, or leave it empty.',
  },
  halfYear: { nl: 'Over een half jaar', en: 'In half a year' },
  year: { nl: 'Over een jaar', en: 'In a year' },
  scope: { nl: 'Geldt voor', en: 'Applies to' },
  onlyThis: { nl: 'Alleen {record}', en: 'Only {record}' },
  allOfRule: {
    nl: {
      one: 'Ook de {count} andere open bevinding van deze toetsregel',
      other: 'Ook de {count} andere open bevindingen van deze toetsregel',
    },
    en: {
      one: 'Also the {count} other open finding of this rule',
      other: 'Also the {count} other open findings of this rule',
    },
  },
  who: {
    nl: 'Wordt vastgelegd op naam van {who}, {day}.',
    en: 'Recorded in the name of {who}, {day}.',
  },
  saveFirst: {
    nl: 'Eerst wordt “{record}” opgeslagen: een besluit gaat over wat in het bestand staat.',
    en: '“{record}” is saved first: a decision is about what stands in the file.',
  },
  formNotSaved: {
    nl: 'Het formulier is niet opgeslagen, en het besluit dus ook niet',
    en: 'The form was not saved, so the decision was not either',
  },
  formNotSavedWhat: {
    nl: 'Onder het formulier staat waarom. De reden blijft hier staan zolang dit venster open is; kopieer haar zo nodig.',
    en: 'Below the form it says why. The reason stays here while this dialog is open; copy it if need be.',
  },
  about: { nl: 'Bij: {names}', en: 'On: {names}' },
  more: { nl: '{names} en nog {count}', en: '{names} and {count} more' },
  several: {
    nl: { one: '{count} toetsregel', other: '{count} verschillende toetsregels' },
    en: { one: '{count} rule', other: '{count} different rules' },
  },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
} as const;

/** What can be done with a finding, and what was done with it. */
export const decisionTexts = {
  accept: { nl: 'Accepteren…', en: 'Accept…' },
  acceptAll: {
    nl: { one: '{count} bevinding accepteren…', other: '{count} bevindingen accepteren…' },
    en: { one: 'Accept {count} finding…', other: 'Accept {count} findings…' },
  },
  explain: { nl: 'Toelichten…', en: 'Explain…' },
  explainAll: {
    nl: { one: '{count} punt toelichten…', other: '{count} punten toelichten…' },
    en: { one: 'Explain {count} point…', other: 'Explain {count} points…' },
  },
  withdraw: { nl: 'Intrekken', en: 'Withdraw' },
  withdrawAll: {
    nl: { one: '{count} intrekken', other: '{count} intrekken' },
    en: { one: 'Withdraw {count}', other: 'Withdraw {count}' },
  },
  withdrawn: {
    nl: { one: '{count} besluit ingetrokken.', other: '{count} besluiten ingetrokken.' },
    en: { one: '{count} decision withdrawn.', other: '{count} decisions withdrawn.' },
  },
  switchOff: { nl: 'Toetsregel uitzetten…', en: 'Switch rule off…' },
  switchOn: { nl: 'Weer aan', en: 'Switch on again' },
  rule: { nl: 'Toetsregel', en: 'Rule' },
  hides: { nl: 'Verborgen', en: 'Hidden' },
  decided: { nl: 'Besloten', en: 'Decided' },
  acceptedTitle: { nl: 'Geaccepteerd: {field}', en: 'Accepted: {field}' },
  acceptedCount: {
    nl: { one: '{count} geaccepteerd', other: '{count} geaccepteerd' },
    en: { one: '{count} accepted', other: '{count} accepted' },
  },
  explained: { nl: 'toegelicht', en: 'explained' },
  by: { nl: '{who}, {day}', en: '{who}, {day}' },
  lookAgain: { nl: 'opnieuw bekijken op {day}', en: 'look again on {day}' },
  fillOrExplain: {
    nl: 'Vul in. Kan dat niet, licht dan toe waarom bij een definitief document.',
    en: 'Fill in. If that is not possible, explain why with a final document.',
  },
  lapsed: {
    accepted: {
      change: {
        nl: 'Was geaccepteerd op {day}; het veld is sindsdien gewijzigd.',
        en: 'Was accepted on {day}; the field has changed since.',
      },
      day: {
        nl: 'Was geaccepteerd op {day}; de dag om opnieuw te kijken is gekomen.',
        en: 'Was accepted on {day}; the day to look again has come.',
      },
    },
    explained: {
      change: {
        nl: 'Was toegelicht op {day}; het veld is sindsdien gewijzigd.',
        en: 'Was explained on {day}; the field has changed since.',
      },
      day: {
        nl: 'Was toegelicht op {day}; de dag om opnieuw te kijken is gekomen.',
        en: 'Was explained on {day}; the day to look again has come.',
      },
    },
  },
} as const;
