/** The page with earlier versions of the open register. */
export const backupTexts = {
  title: { nl: 'Reservekopieën', en: 'Backups' },
  intro: {
    nl: 'Bij elke opslag bewaart dit programma de vorige versie op deze computer: de laatste tien, en van dertig dagen de eerste.',
    en: 'At each save this program keeps the version before on this computer: the last ten, and the first of thirty days.',
  },
  none: { nl: 'Nog geen reservekopieën', en: 'No backups yet' },
  noneHelp: {
    nl: 'De eerste reservekopie ontstaat bij de volgende opslag van dit register.',
    en: 'The first backup is made at the next save of this register.',
  },
  when: { nl: 'Vervangen op', en: 'Replaced on' },
  size: { nl: 'Grootte', en: 'Size' },
  differs: { nl: 'Verschil met nu', en: 'Difference with now' },
  act: { nl: 'Wat kan', en: 'Actions' },
  kilobytes: { nl: '{size} kB', en: '{size} kB' },
  comparing: { nl: 'wordt vergeleken…', en: 'comparing…' },
  same: { nl: 'gelijk aan nu', en: 'the same as now' },
  count: {
    nl: { one: '{count} onderdeel anders', other: '{count} onderdelen anders' },
    en: { one: '{count} record differs', other: '{count} records differ' },
  },
  cannot: { nl: 'kan niet worden gelezen', en: 'cannot be read' },
  look: { nl: 'Bekijken', en: 'Look' },
  restore: { nl: 'Terugzetten…', en: 'Put back…' },
  preview: { nl: 'De reservekopie van {at} wordt teruggezet', en: 'The backup of {at} will be put back' },
  previewHelp: {
    nl: 'Dit verandert in het register. De versie van nu wordt eerst zelf een reservekopie, en het terugzetten kan ongedaan worden gemaakt.',
    en: 'This changes in the register. The version of now first becomes a backup itself, and putting back can be undone.',
  },
  cancel: { nl: 'Niet terugzetten', en: 'Do not put back' },
  confirm: { nl: 'Terugzetten', en: 'Put back' },
  restored: { nl: 'De reservekopie van {at} is teruggezet.', en: 'The backup of {at} was put back.' },
  showFolder: { nl: 'Map met reservekopieën tonen', en: 'Show folder with backups' },
} as const;
