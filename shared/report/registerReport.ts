import { dateText } from '../i18n/dateText';
import { coverTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import type { Register } from '../register/register';
import type { Report } from './blocks';
import { cleanReport } from './cleanReport';
import { measuresChapter, partiesChapter, systemsChapter } from './collectionChapters';
import { coverOf } from './cover';
import { organisationsChapter } from './organisationsChapter';
import { partA, partB } from './parts';
import { readersGuide } from './readersGuide';
import { reportContext } from './reportContext';

/** The name that document properties and cover give to the program. */
const PROGRAM = 'Verwerkingsregister';

/** The whole register as a report in one language: plain data, the same for Word and for the screen. */
export function registerReport(
  register: Register,
  options: {
    readonly language: Language;
    /** YYYY-MM-DD */
    readonly date: string;
    readonly programVersion: string;
  },
): Report {
  const { language, date, programVersion } = options;
  const context = reportContext(register, { language, date });
  const madeWith = `${PROGRAM} ${programVersion}`;
  const cover = coverOf(context, madeWith);
  const owner = register.title.trim() || ownersOf(register);
  const title = owner === '' ? cover.title : `${cover.title} · ${owner}`;
  const { report, replaced } = cleanReport({
    language,
    cover,
    contentsTitle: say(language, coverTexts.contents),
    blocks: [
      ...organisationsChapter(context),
      ...partiesChapter(context),
      ...partA(context),
      ...partB(context),
      ...measuresChapter(context),
      ...systemsChapter(context),
    ],
    header: title,
    footer: say(language, coverTexts.footer, { date: dateText(language, date) }),
    pageWords: { page: say(language, coverTexts.page), of: say(language, coverTexts.of) },
    properties: { title, subject: cover.subtitle, creator: madeWith },
  });
  return { ...report, blocks: [...readersGuide(context, replaced), ...report.blocks] };
}

function ownersOf({ organisations }: Register): string {
  return organisations
    .map(({ name }) => name)
    .filter((name) => name.trim() !== '')
    .join(', ');
}
