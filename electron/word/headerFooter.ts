import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Report } from '../../shared/report/blocks';

/** A page that lies on its side has styles of its own, because the tab at the right stands elsewhere. */
export type Lying = '' | 'Landscape';

/** What stands above every page but the cover. */
export function pageHeader({ header }: Pick<Report, 'header'>, lying: Lying = ''): Header {
  return new Header({
    children: [new Paragraph({ style: `Header${lying}`, children: [new TextRun(header)] })],
  });
}

/** The date at the left, "pagina 3 van 60" at the right, in fields that Word keeps right by itself. */
export function pageFooter(
  { footer, pageWords }: Pick<Report, 'footer' | 'pageWords'>,
  lying: Lying = '',
): Footer {
  const numbers = new TextRun({
    children: [
      new Tab(),
      `${pageWords.page} `,
      PageNumber.CURRENT,
      ` ${pageWords.of} `,
      PageNumber.TOTAL_PAGES,
    ],
  });
  return new Footer({
    children: [new Paragraph({ style: `Footer${lying}`, children: [new TextRun(footer), numbers] })],
  });
}

/** The cover has neither. */
export function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({})] });
}

export function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({})] });
}
