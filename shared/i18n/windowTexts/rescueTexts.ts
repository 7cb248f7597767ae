/** Titles and reasons that this program writes when an earlier or damaged version comes back. */
export const rescueTexts = {
  recoveredTitle: { nl: '{title} (hersteld)', en: '{title} (recovered)' },
  restoredReason: { nl: 'Reservekopie van {at} UTC teruggezet', en: 'Backup of {at} UTC put back' },
} as const;
