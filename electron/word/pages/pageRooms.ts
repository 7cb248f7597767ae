import type { FrameFacts } from '../frame';
import { LANDSCAPE_TEXT_WIDTH, PAGE, TEXT_WIDTH } from '../page';
import { paragraph, run } from '../xml';
import type { Xml } from '../xml';
import type { Room } from './chapterPages';
import { chapterBlocks } from './chapterBlocks';
import { houseRoom } from './houseRoom';
import type { Looks } from './looks';
import { heightOf, measuredBlocks } from './measuredBlocks';

export type SideFacts = Pick<FrameFacts, 'header' | 'footer' | 'pageWords'>;

/** Numbers of any length take the same place. */
const LONG_NUMBER = '99999';

/** How much room our own header and footer leave on a page; undefined where that cannot be told. */
export function ownRooms(
  { header, footer, pageWords: { page, of } }: SideFacts,
  looks: Looks,
): Room | undefined {
  const numbers = run(`${page} ${LONG_NUMBER} ${of} ${LONG_NUMBER}`);
  const roomOf = (lying: string, width: number, whole: number) => {
    const above = heightIn(paragraph(`Header${lying}`, run(header)), width, looks);
    const below = heightIn(paragraph(`Footer${lying}`, `${run(footer)}<w:tab/>${numbers}`), width, looks);
    if (above === undefined || below === undefined) return undefined;
    return (
      whole - Math.max(PAGE.marginTop, PAGE.edge + above) - Math.max(PAGE.marginBottom, PAGE.edge + below)
    );
  };
  return both(roomOf('', TEXT_WIDTH, PAGE.height), roomOf('Landscape', LANDSCAPE_TEXT_WIDTH, PAGE.width));
}

/** How much room the headers and footers among the parts of a document leave, which have something of others in them. */
export function houseRooms(parts: ReadonlyMap<string, unknown>): Room | undefined {
  const styles = parts.get('word/styles.xml');
  const roomOf = (lying: '' | 'Landscape') => {
    const header = contentWith(parts, 'header', `"Header${lying}"`);
    const footer = contentWith(parts, 'footer', `"Footer${lying}"`);
    if (typeof styles !== 'string' || header === undefined || footer === undefined) return undefined;
    return houseRoom({ styles, header, footer }, lying);
  };
  return both(roomOf(''), roomOf('Landscape'));
}

function both(portrait: number | undefined, landscape: number | undefined): Room | undefined {
  return portrait === undefined || landscape === undefined ? undefined : { portrait, landscape };
}

function heightIn(xml: Xml, width: number, looks: Looks): number | undefined {
  const blocks = measuredBlocks(chapterBlocks(xml), looks, width)?.most;
  return blocks === undefined ? undefined : heightOf(blocks.filter((block) => block.kind === 'paragraph'));
}

function contentWith(parts: ReadonlyMap<string, unknown>, kind: string, style: string): Xml | undefined {
  for (const [name, part] of parts) {
    if (!name.startsWith(`word/${kind}`) || typeof part !== 'string' || !part.includes(style)) continue;
    return /<w:(?:hdr|ftr)(?:\s[^>]*)?>(.*)<\/w:(?:hdr|ftr)>/s.exec(part)?.[1];
  }
  return undefined;
}
