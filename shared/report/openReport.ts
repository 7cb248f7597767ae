import { dateText } from '../i18n/dateText';
import { controlTexts } from '../i18n/controlTexts';
import { editionNames } from '../i18n/editionTexts';
import { coverTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Register } from '../register/register';
import type { Block, Report } from './blocks';
import { reportChapters } from './chapters';
import { reportCleaner } from './cleanReport';
import type { ReportCleaner } from './cleanReport';
import { coverOf } from './cover';
import { hasChapter } from './editions';
import { shortFingerprint } from './fingerprintText';
import { controlChapter } from './controlChapter';
import { readersGuide } from './readersGuide';
import { reportFrame } from './reportFrame';
import type { ReportFrame } from './reportFrame';
import type { ReportOptions } from './reportOptions';
import { setChapter } from './volumes/setChapter';
import { volumeText } from './volumes/volumeText';

/** The name that document properties and cover give to the program. */
const PROGRAM = 'Verwerkingsregister';

/** A report that is made while it is read: that of a large register would take a gigabyte if it were made first. */
export type OpenReport = Omit<Report, 'blocks'> & {
  /** How many activities and processor records it is about. */
  readonly records: number;
  /** Made one after another, once. */
  readonly chapters: Iterable<Block>;
  /**
   * What stands before the chapters. It tells how much had to be replaced in them, so it may be another one when they are
   * all made; it is the same object when it is not.
   */
  readonly front: () => readonly Block[];
};

/** Chooses and checks what the report is about; its chapters are made when they are asked for. */
export function openReport(register: Register, options: ReportOptions): OpenReport {
  const frame = reportFrame(register, options);
  const { language } = options;
  const madeWith = `${PROGRAM} ${options.programVersion}`;
  const cover = coverOf(frame, madeWith);
  const title = titleOf(frame, cover.title);
  const cleaner = reportCleaner();
  const facts = cleaner.clean({
    language,
    cover,
    contentsTitle: say(language, coverTexts.contents),
    contentsNote: say(language, coverTexts.withoutNumbers),
    header: headerOf(frame, title),
    footer: footerOf(frame),
    pageWords: { page: say(language, coverTexts.page), of: say(language, coverTexts.of) },
    properties: { title, subject: cover.subtitle, creator: madeWith },
  });
  return {
    ...facts,
    records: frame.context.register.activities.length + frame.context.register.processorRecords.length,
    chapters: cleanChapters(frame, cleaner),
    front: frontWith(frame, cleaner),
  };
}

function* cleanChapters(frame: ReportFrame, { clean }: ReportCleaner): Generator<Block> {
  for (const block of reportChapters(frame)) yield clean(block);
}

function frontWith(frame: ReportFrame, { replaced }: ReportCleaner): OpenReport['front'] {
  let known: { readonly replaced: number; readonly blocks: readonly Block[] } | undefined;
  return () => {
    if (known?.replaced !== replaced()) {
      const blocks = reportCleaner().clean([
        ...setChapter(frame),
        ...(hasChapter(frame.edition, 'control') ? controlChapter(frame) : []),
        ...readersGuide(frame, replaced()),
      ]);
      known = { replaced: replaced(), blocks };
    }
    return known.blocks;
  };
}

function titleOf({ context: { register } }: ReportFrame, title: string): string {
  const names = register.organisations.map(({ name }) => name).filter((name) => name.trim() !== '');
  const owner = register.title.trim() || names.join(', ');
  return owner === '' ? title : `${title} · ${owner}`;
}

/** Organisation, title and edition on every page; a draft says so there as well. */
function headerOf({ context: { language }, edition, isFinal, options }: ReportFrame, title: string): string {
  const named = say(language, coverTexts.header, { edition: editionNames[edition][language] });
  const volume = volumeText(options.volume, language);
  return [
    title,
    ...(volume === '' ? [] : [volume]),
    named,
    ...(isFinal ? [] : [say(language, controlTexts.concept)]),
  ].join(' · ');
}

function footerOf({ context: { language, date }, version, fingerprint }: ReportFrame): string {
  return say(language, coverTexts.footer, {
    version: String(version),
    date: dateText(language, date),
    fingerprint: shortFingerprint(fingerprint),
  });
}
