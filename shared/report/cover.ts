import { classifications, editionNames } from '../i18n/editionTexts';
import { controlTexts } from '../i18n/controlTexts';
import { dateText } from '../i18n/dateText';
import { onlyChangesTexts } from '../i18n/onlyChangesTexts';
import { coverTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Text } from '../i18n/text';
import { listsAsOf } from '../lists/asOf';
import { dpoSchema } from '../register/dpo';
import { organisationSchema } from '../register/organisation';
import { byNumberThenName } from '../search/naturalOrder';
import type { Cover, Value } from './blocks';
import { onlyChangesSince, sinceLines } from './changes/since';
import { languageText, statusText } from './controlChapter';
import { valueOf } from './fieldValue';
import { fullFingerprint, shortFingerprint } from './fingerprintText';
import type { ReportContext } from './reportContext';
import type { ReportFrame } from './reportFrame';
import type { Scope } from './scope';
import { selectionText } from './selectionText';
import { labelled, lack, recorded } from './values';
import { volumeLines } from './volumes/volumeText';

type Line = Cover['lines'][number];

/** The first page: whose register this is, who watches over it, for whom this document is, and of what state it is. */
export function coverOf(frame: ReportFrame, madeWith: string): Cover {
  const { context, edition, version, fingerprint } = frame;
  const { language, register, date } = context;
  const line = (label: Text, value: Value): Line => ({ label: label[language], value });
  const part = selectionText(frame);
  const dpos = dposOf(context);
  const since = onlyChangesSince(frame);
  return {
    title: say(language, since === undefined ? coverTexts.title : onlyChangesTexts.title),
    subtitle: say(language, coverTexts.subtitle),
    lines: [
      ...(register.title.trim() === '' ? [] : [line(coverTexts.register, recorded(register.title))]),
      line(coverTexts.organisations, organisationsOf(context)),
      ...(dpos === undefined ? [] : [line(coverTexts.dpo, dpos)]),
      ...(part === '' ? [] : [line(coverTexts.part, recorded(part))]),
      ...volumeLines(frame.options.volume, language).map(({ label, text }) => line(label, recorded(text))),
      ...(since === undefined ? [] : [line(onlyChangesTexts.since, recorded(...sinceLines(since, frame)))]),
      line(controlTexts.edition, recorded(editionNames[edition][language])),
      line(controlTexts.version, recorded(String(version))),
      line(coverTexts.date, recorded(dateText(language, date))),
      line(controlTexts.status, recorded(statusText(frame))),
      line(controlTexts.language, recorded(languageText(language))),
      line(controlTexts.classification, recorded(classifications[edition][language])),
      line(coverTexts.records, recorded(...countLines(frame))),
      line(coverTexts.listsAsOf, recorded(dateText(language, listsAsOf()))),
      line(coverTexts.madeWith, recorded(madeWith)),
      line(controlTexts.short, recorded(shortFingerprint(fingerprint))),
      line(controlTexts.full, recorded(fullFingerprint(fingerprint))),
    ],
  };
}

function countLines({ context: { language, register }, edition }: ReportFrame): readonly string[] {
  const asController = say(language, coverTexts.asController, { count: register.activities.length });
  const asProcessor = say(language, coverTexts.asProcessor, { count: register.processorRecords.length });
  if (edition === 'customer') return [asProcessor];
  return edition === 'public' ? [asController] : [asController, asProcessor];
}

const ORGANISATION_LINES: readonly string[] = ['chamberOfCommerceNumber', 'address'];
const DPO_LINES: readonly string[] = ['email', 'phone'];

function organisationsOf(context: ReportContext): Value {
  const lines = byNumberThenName(context.register.organisations)
    .filter(({ name }) => name.trim() !== '')
    .flatMap((one) => [
      one.name,
      ...linesOf({ schema: organisationSchema, record: one, context }, ORGANISATION_LINES),
    ]);
  return lines.length === 0 ? lack(context.language, 'empty') : recorded(...lines);
}

/** Undefined where the edition names no DPO at all. */
function dposOf(context: ReportContext): Value | undefined {
  const { register, language, date, fieldsOf } = context;
  if (fieldsOf(dpoSchema).length === 0) return undefined;
  const lines = byNumberThenName(register.dpos)
    .filter(({ endedOn }) => endedOn === '' || endedOn > date)
    .flatMap((dpo) => [
      dpo.name,
      ...numbersOf(dpo.registrations, context),
      ...linesOf({ schema: dpoSchema, record: dpo, context }, DPO_LINES),
    ]);
  const told = lines.filter((line) => line.trim() !== '');
  return told.length === 0 ? lack(language, 'empty') : recorded(...told);
}

function numbersOf(
  registrations: readonly { readonly number: string }[],
  { language }: ReportContext,
): readonly string[] {
  const numbers = new Set(registrations.map(({ number }) => number).filter((number) => number !== ''));
  return [...numbers].map((number) => say(language, coverTexts.dpoNumber, { number }));
}

/** Some fields of a record, each on a line with its label; what is asked for and empty says so. */
function linesOf(scope: Scope, names: readonly string[]): readonly string[] {
  const { schema, record, context } = scope;
  const fields = context.fieldsOf(schema).filter(({ name }) => names.includes(name));
  return fields.map(({ name, info }) => {
    const { paragraphs } = valueOf(info, record[name], scope);
    return labelled(info.label[context.language], paragraphs.join(', '));
  });
}
