/**
 * A file name as a relative address: what means something in addresses (`#`, `%`, `?`, `:` and the rest) is written out,
 * so that no name can lead to another place than a file in the same folder.
 */
export function volumeTarget(fileName: string): string {
  // Half a surrogate pair, which Windows allows in names, is no text that an address can hold.
  const wellFormed = fileName.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  );
  // What encodeURIComponent leaves as it is and XML or Word could read otherwise.
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
