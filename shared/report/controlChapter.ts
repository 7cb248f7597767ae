import { controlTexts } from '../i18n/controlTexts';
import { dateText } from '../i18n/dateText';
import { editionNames } from '../i18n/editionTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import type { Delivery } from '../register/delivery';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block, Cell } from './blocks';
import { EDITIONS, editionContents } from './editions';
import { shortFingerprint } from './fingerprintText';
import type { ReportFrame } from './reportFrame';
import { columnOf, headingBlock, linesCell, paragraphBlock, textCell } from './simpleTable';

/** Which version this is, who answers for it, who had it before, and how to check it. */
export function controlChapter(frame: ReportFrame): readonly Block[] {
  const { language } = frame.context;
  const { deliveries, signatures } = editionContents(frame.edition);
  return [
    headingBlock(1, say(language, controlTexts.title), { anchor: CHAPTER_ANCHORS.control }),
    versionTable(frame),
    ...(signatures ? signOff(frame) : []),
    ...(deliveries ? deliveriesBlocks(frame) : []),
    headingBlock(2, say(language, controlTexts.verify)),
    paragraphBlock(say(language, controlTexts.verifyFingerprint)),
    paragraphBlock(say(language, controlTexts.verifyAgain)),
    paragraphBlock(say(language, controlTexts.verifyFooter)),
  ];
}

/** "CONCEPT" or "definitief". */
export function statusText({ isFinal, context: { language } }: ReportFrame): string {
  return say(language, isFinal ? controlTexts.final : controlTexts.concept);
}

export function languageText(language: Language): string {
  return say(language, language === 'nl' ? controlTexts.dutch : controlTexts.english);
}

function versionTable(frame: ReportFrame): Block {
  const { context, version, edition, fingerprint } = frame;
  const { language, date } = context;
  return {
    kind: 'table',
    caption: say(language, controlTexts.thisVersion),
    columns: [
      columnOf(controlTexts.version, 12, context),
      columnOf(controlTexts.date, 16, context),
      columnOf(controlTexts.status, 16, context),
      columnOf(controlTexts.edition, 22, context),
      columnOf(controlTexts.language, 14, context),
      columnOf(controlTexts.fingerprint, 20, context),
    ],
    rows: [
      [
        textCell(String(version)),
        textCell(dateText(language, date)),
        textCell(statusText(frame)),
        textCell(editionNames[edition][language]),
        textCell(languageText(language)),
        textCell(shortFingerprint(fingerprint)),
      ],
    ],
  };
}

function signOff({ context: { language }, version, fingerprint }: ReportFrame): readonly Block[] {
  const { step, name, position, date, signature, prepared, reviewed, approved } = controlTexts;
  const values = { version: String(version), fingerprint: shortFingerprint(fingerprint) };
  return [
    headingBlock(2, say(language, controlTexts.signOff)),
    paragraphBlock(say(language, controlTexts.signOffIntro, values)),
    {
      kind: 'signatures',
      caption: say(language, controlTexts.signOff),
      columns: [step, name, position, date, signature].map((text) => text[language]),
      rows: [prepared, reviewed, approved].map((text) => [text[language], '', '', '', '']),
    },
  ];
}

function deliveriesBlocks(frame: ReportFrame): readonly Block[] {
  const { context } = frame;
  const { language, register } = context;
  const title = say(language, controlTexts.deliveries);
  const heading = headingBlock(2, title);
  if (register.deliveries.length === 0) {
    return [heading, paragraphBlock(say(language, controlTexts.noDeliveries))];
  }
  const newestFirst = register.deliveries.toSorted((a, b) => b.number - a.number);
  return [
    heading,
    {
      kind: 'table',
      caption: title,
      columns: [
        columnOf(controlTexts.version, 10, context),
        columnOf(controlTexts.date, 14, context),
        columnOf(controlTexts.to, 20, context),
        columnOf(controlTexts.edition, 20, context),
        columnOf(controlTexts.by, 16, context),
        columnOf(controlTexts.sameData, 24, context),
      ],
      rows: newestFirst.map((delivery) => deliveryRow(delivery, frame)),
    },
  ];
}

function deliveryRow(delivery: Delivery, { context, fingerprint }: ReportFrame): readonly Cell[] {
  const { language } = context;
  const isSame = delivery.fingerprint === fingerprint;
  const edition = EDITIONS.find((one) => one === delivery.edition);
  return [
    textCell(String(delivery.number)),
    textCell(dateText(language, delivery.at.slice(0, 10))),
    linesCell([delivery.to, delivery.note], context),
    linesCell([edition === undefined ? delivery.edition : editionNames[edition][language]], context),
    linesCell([delivery.by], context),
    linesCell(
      [
        shortFingerprint(delivery.fingerprint),
        say(language, isSame ? controlTexts.isSame : controlTexts.isOther),
      ],
      context,
    ),
  ];
}
