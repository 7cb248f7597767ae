import { dateText } from '../i18n/dateText';
import { controlTexts } from '../i18n/controlTexts';
import { editionNames } from '../i18n/editionTexts';
import { coverTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Register } from '../register/register';
import type { Report } from './blocks';
import { reportChapters } from './chapters';
import { cleanReport } from './cleanReport';
import { coverOf } from './cover';
import { hasChapter } from './editions';
import { shortFingerprint } from './fingerprintText';
import { controlChapter } from './controlChapter';
import { readersGuide } from './readersGuide';
import { reportFrame } from './reportFrame';
import type { ReportFrame } from './reportFrame';
import type { ReportOptions } from './reportOptions';

/** The name that document properties and cover give to the program. */
const PROGRAM = 'Verwerkingsregister';

/** A register, or part of it, as a report in one language for one reader: plain data, the same for Word and for the screen. */
export function registerReport(register: Register, options: ReportOptions): Report {
  const frame = reportFrame(register, options);
  const { language } = options;
  const madeWith = `${PROGRAM} ${options.programVersion}`;
  const cover = coverOf(frame, madeWith);
  const title = titleOf(frame, cover.title);
  const { report, replaced } = cleanReport({
    language,
    cover,
    contentsTitle: say(language, coverTexts.contents),
    blocks: reportChapters(frame),
    header: headerOf(frame, title),
    footer: footerOf(frame),
    pageWords: { page: say(language, coverTexts.page), of: say(language, coverTexts.of) },
    properties: { title, subject: cover.subtitle, creator: madeWith },
  });
  // How much had to be replaced is known at the end and told at the start.
  const { report: front } = cleanReport({
    ...report,
    blocks: [
      ...(hasChapter(frame.edition, 'control') ? controlChapter(frame) : []),
      ...readersGuide(frame, replaced),
    ],
  });
  return { ...report, blocks: [...front.blocks, ...report.blocks] };
}

function titleOf({ context: { register } }: ReportFrame, title: string): string {
  const names = register.organisations.map(({ name }) => name).filter((name) => name.trim() !== '');
  const owner = register.title.trim() || names.join(', ');
  return owner === '' ? title : `${title} · ${owner}`;
}

/** Organisation, title and edition on every page; a draft says so there as well. */
function headerOf({ context: { language }, edition, isFinal }: ReportFrame, title: string): string {
  const named = say(language, coverTexts.header, { edition: editionNames[edition][language] });
  return [title, named, ...(isFinal ? [] : [say(language, controlTexts.concept)])].join(' · ');
}

function footerOf({ context: { language, date }, version, fingerprint }: ReportFrame): string {
  return say(language, coverTexts.footer, {
    version: String(version),
    date: dateText(language, date),
    fingerprint: shortFingerprint(fingerprint),
  });
}
