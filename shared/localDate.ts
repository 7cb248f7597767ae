/** The date where the person is, which late in the evening is not the date in UTC. */
export function localDate(moment: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
