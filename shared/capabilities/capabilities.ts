import type { Text } from '../i18n/text';

/** One thing that an administrator may want to know before the program is installed. */
export type Capability = { readonly id: string; readonly text: Text };

export type CapabilityGroup = {
  readonly id: string;
  readonly title: Text;
  readonly capabilities: readonly Capability[];
};

/** What this program does on a computer, and what it never does. Shown to administrators; each line is held by tests. */
export const CAPABILITY_GROUPS: readonly CapabilityGroup[] = [
  {
    id: 'network',
    title: { nl: 'Netwerk: geen', en: 'Network: none' },
    capabilities: [
      {
        id: 'noConnection',
        text: {
          nl: 'Opent geen enkele verbinding: niet bij de start, niet bij het exporteren, niet om naar een nieuwe versie te zoeken. Er is geen automatische bijwerking.',
          en: 'Opens no connection at all: not at the start, not while exporting, not to look for a new version. It does not update itself.',
        },
      },
      {
        id: 'blockedAndNoted',
        text: {
          nl: 'Elk verzoek dat niet om een eigen bestand van het programma gaat, wordt tegengehouden en in het logboek genoteerd.',
          en: "Every request that is not for one of the program's own files is stopped and noted in the log.",
        },
      },
      {
        id: 'noTelemetry',
        text: {
          nl: 'Stuurt de makers niets: geen gebruiksgegevens, geen foutmeldingen, geen geheugenafdrukken.',
          en: 'Sends its makers nothing: no usage figures, no error reports, no memory dumps.',
        },
      },
    ],
  },
  {
    id: 'files',
    title: { nl: 'Bestanden', en: 'Files' },
    capabilities: [
      {
        id: 'chosenFiles',
        text: {
          nl: 'Leest en schrijft registers en Word-rapporten op de plek die in een venster van het systeem is gekozen, of die het systeem bij de start meegeeft.',
          en: "Reads and writes registers and Word reports where they were chosen in the system's own dialog, or were handed over at the start.",
        },
      },
      {
        id: 'besideRegister',
        text: {
          nl: 'Zet naast een geopend register kort een slotbestand en een tijdelijk bestand, en houdt daar bij wie het open heeft. Bij het afsluiten gaan die weg.',
          en: 'Puts a lock file and a temporary file beside an open register for a moment, and keeps note there of who has it open. They go when it is closed.',
        },
      },
      {
        id: 'ownProfile',
        text: {
          nl: 'Bewaart in het eigen profiel, alleen leesbaar voor dit account: instellingen, niet opgeslagen werk, eerdere versies van registers, en een logboek zonder inhoud van registers.',
          en: "Keeps in the person's own profile, readable by this account alone: settings, unsaved work, earlier versions of registers, and a log without the content of registers.",
        },
      },
    ],
  },
  {
    id: 'system',
    title: { nl: 'De computer', en: 'The computer' },
    capabilities: [
      {
        id: 'noOtherPrograms',
        text: {
          nl: 'Start geen andere programma’s, behalve LibreOffice wanneer om een PDF wordt gevraagd. Het Word-rapport wordt in een eigen proces van dit programma gemaakt, en een map wordt alleen op verzoek in de bestandsbeheerder getoond.',
          en: 'Starts no other programs, except LibreOffice when a PDF is asked for. The Word report is made in a process of this program itself, and a folder is shown in the file manager only when asked.',
        },
      },
      {
        id: 'noPermissions',
        text: {
          nl: 'Gebruikt geen camera, microfoon, locatie, meldingen of apparaten, en leest het klembord alleen bij plakken.',
          en: 'Uses no camera, microphone, location, notifications or devices, and reads the clipboard only when pasting.',
        },
      },
      {
        id: 'noCode',
        text: {
          nl: 'Voert geen code uit een register uit: geen macro’s, geen invoegtoepassingen, geen koppelingen die vanzelf openen.',
          en: 'Runs no code out of a register: no macros, no add-ins, no links that open by themselves.',
        },
      },
      {
        id: 'noAdministrator',
        text: {
          nl: 'Vraagt geen beheerdersrechten om te werken. De beheerder kan instellingen voor een computer vastleggen in één bestand (policy.json), ook wat er uit staat.',
          en: 'Needs no administrator rights to work. The administrator can settle settings for a computer in one file (policy.json), also what is switched off.',
        },
      },
    ],
  },
  {
    id: 'limits',
    title: { nl: 'Wat het niet kan beschermen', en: 'What it cannot protect' },
    capabilities: [
      {
        id: 'fileRights',
        text: {
          nl: 'Een register is een leesbaar bestand, tenzij het met een wachtwoordzin is vergrendeld (age, scrypt). Wie een leesbaar bestand mag lezen, leest het register: dan zijn de rechten op de map de bescherming. Een wachtwoordzin staat alleen in het geheugen van het programma zolang het register open is, en beschermt niet tegen wie dan aan deze computer komt.',
          en: 'A register is a readable file, unless it is locked with a passphrase (age, scrypt). Whoever may read a readable file, reads the register: then the rights on its folder are the protection. A passphrase is only in the memory of the program while the register is open, and does not protect against who gets to this computer then.',
        },
      },
      {
        id: 'ownComputer',
        text: {
          nl: 'Tegen wie dit account of deze computer beheerst, helpt geen programma: die kan meelezen en het programma vervangen.',
          en: 'No program helps against whoever controls this account or this computer: they can read along and replace the program.',
        },
      },
    ],
  },
];
