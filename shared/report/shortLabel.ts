/** A label without what stands in brackets, for where there is little room: "Naam (voornaam, achternaam)" → "Naam". */
export function shortLabel(label: string): string {
  const short = label.replace(/\s*\([^()]*\)/g, '').trim();
  return short === '' ? label : short;
}
