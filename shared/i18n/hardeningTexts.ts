/** What is said where the program refuses to start or to use what it was given. */
export const hardeningTexts = {
  title: { nl: 'Verwerkingsregister', en: 'Verwerkingsregister' },
  refused: {
    nl: 'Niet gestart: {names} is hier niet toegestaan, omdat het de beveiliging kan verzwakken. Er is niets gewijzigd. Start zonder deze opdrachtregeloptie.',
    en: 'Not started: {names} is not allowed here, because it may weaken the security. Nothing was changed. Start without this command-line option.',
  },
  notPortable: {
    nl: 'Niet gestart: met --portable staat alles in {folder}, en daar kan niet worden geschreven. Er is niets gewijzigd. Verplaats het programma naar een map waar schrijven mag, of start zonder --portable.',
    en: 'Not started: with --portable everything lies in {folder}, which cannot be written to. Nothing was changed. Move the program to a folder that can be written to, or start without --portable.',
  },
  profileTemporary: {
    nl: 'In {folder} kan niet worden geschreven. Instellingen, niet opgeslagen werk en reservekopieën blijven daarom niet bewaard. Registers kunnen wel worden geopend en opgeslagen. Vraag het beheer om schrijfrechten op die map.',
    en: 'The folder {folder} cannot be written to. Settings, unsaved work and earlier versions are therefore not kept. Registers can be opened and saved. Ask the administrator for the right to write to that folder.',
  },
  portableOff: {
    nl: 'Niet gestart: het beheer van deze computer staat --portable niet toe. Er is niets gewijzigd. Start zonder --portable.',
    en: 'Not started: the managed settings of this computer do not allow --portable. Nothing was changed. Start without --portable.',
  },
} as const;
