/** Longer than this, a text that begins with "zie" says more than where to look. */
const LONGEST_POINTER = 120;

const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|file:\/\/|www\.)\S/i;
/** A share or a drive: the path may hold spaces, so it takes the rest of the line. */
const PATH = /^(?:\\\\|[a-z]:\\)\S/i;
const POINTER = /^(?:zie|see|vgl\.?|cf\.?) (?=\S)/i;

/** How each of them begins; one look at the beginning is all that most texts cost. */
const BEGINS = /^\s*(?:https?:|ftp:|file:|www\.|\\|[a-z]:\\|zie |see |vgl|cf)/i;

/** True when a text is only a link, a path or "zie …", so that a reader without access learns nothing from it. */
export function isBareReference(text: string): boolean {
  if (!BEGINS.test(text)) return false;
  const trimmed = text.trim();
  if (ADDRESS.test(trimmed)) return trimmed.split(/\s+/).every((part) => ADDRESS.test(part));
  if (PATH.test(trimmed)) return !trimmed.includes('\n');
  const target = trimmed.replace(POINTER, '');
  return trimmed.length <= LONGEST_POINTER && target !== trimmed && !saysMore(target);
}

/** "Zie bijlage 3" points; "Zie bijlage 3: versleuteling, toegang naar rol" tells. */
function saysMore(target: string): boolean {
  return /[:;\n]|\.\s/.test(target);
}
