// Most systems allow 255 bytes, and one character may take four of them.
const NAME_MAX_CHARACTERS = 50;

// Windows gives these names to devices, with any ending; a file of that name cannot be made there.
const DEVICE_NAME = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** A file name that every system takes, made from free text; `fallback` when nothing usable is left. */
export function safeFileName(text: string, fallback: string): string {
  const allowed = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ');
  const name = Array.from(allowed)
    .slice(0, NAME_MAX_CHARACTERS)
    .join('')
    .replace(/^[ .]+|[ .]+$/g, '');
  return name === '' || DEVICE_NAME.test(name) ? fallback : name;
}

/** A report never takes the place of anything but a Word document, least of all of the register it was made from. */
export function isWordName(path: string): boolean {
  return /[^/\\]\.docx$/i.test(path);
}
