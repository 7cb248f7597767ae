import { lockWindowTexts } from '../i18n/windowTexts/lockTexts';
import { list, section, see, text } from './blocks';

/** Registers that open with a passphrase only, and what that does not help against. */
export const lockingSection = section(
  'locking',
  ['Vergrendelen met een wachtwoordzin', 'Locking with a passphrase'],
  text(
    'Kies in het menu Bestand “Vergrendelen met een wachtwoordzin…”. Het register krijgt de naam .ropa.json.age en gaat alleen nog open met de wachtwoordzin. Het leesbare bestand wordt verwijderd zodra het vergrendelde is teruggelezen. Daar wijzigt ook de wachtwoordzin, of gaat het slot er weer af.',
    'Choose “Lock with a passphrase…” in the File menu. The register gets the name .ropa.json.age and opens with the passphrase only. The readable file is removed once the locked one has been read back. The passphrase is changed there too, or the lock taken off.',
  ),
  list(
    [
      'Reservekopieën en niet-opgeslagen werk op deze computer worden mee vergrendeld, en krijgen ook een nieuwe wachtwoordzin. Een weergave die filtert op woorden uit een vergrendeld register, blijft zolang het open is en wordt niet bewaard. Een uittreksel en “Opslaan als” krijgen de wachtwoordzin van het register; geef een uittreksel voor iemand anders eerst een andere.',
      'Backups and unsaved work on this computer are locked along, and get a new passphrase too. A view that filters by words of a locked register stays as long as that is open and is not kept. An extract and “Save as” get the passphrase of the register; give an extract for somebody else another one first.',
    ],
    [
      'De wachtwoordzin staat nergens opgeschreven: zij is in het geheugen van het programma zolang het register open is. “Nu vergrendelen” (Ctrl Shift L) sluit het tot iemand haar geeft. In de instellingen sluit het vanzelf bij afwezigheid; niet-opgeslagen werk wordt bewaard en daarna aangeboden.',
      'The passphrase is written down nowhere: it is in the memory of the program as long as the register is open. “Lock now” (Ctrl Shift L) closes it until somebody gives it. In the settings it closes by itself when nobody is there; unsaved work is kept and offered after that.',
    ],
    [
      'Past de wachtwoordzin niet, of is het bestand beschadigd, dan staat er een en dezelfde melding: wie alleen probeert, komt niet te weten welke van de twee het is. Na een poging zijn de reservekopieën te bekijken die ermee opengaan.',
      'Where the passphrase does not fit or the file is damaged there is one and the same message: who only tries does not learn which of the two it is. After an attempt the backups that open with it can be looked at.',
    ],
    [
      'Het formaat is age (age-encryption.org), met scrypt. Zonder dit programma opent age -d register.ropa.json.age het; wat age -p maakt, opent hier. Letters met een accent worden gebruikt zoals een toetsenbord ze geeft (Unicode NFC).',
      'The format is age (age-encryption.org), with scrypt. Without this program age -d register.ropa.json.age opens it; what age -p makes opens here. Letters with an accent are used as a keyboard gives them (Unicode NFC).',
    ],
    [
      'De opdrachtregel vraagt de wachtwoordzin in de terminal, of leest haar uit een bestand (--passphrase-file) of een bestandsnummer (--passphrase-fd). Een bestand met een wachtwoordzin hoort alleen voor de eigenaar leesbaar te zijn. ropa lock, ropa unlock en ropa passphrase zetten het slot erop, halen het eraf en wijzigen het. Git kan vergrendelde registers niet samenvoegen; het venster en ropa merge wel.',
      'The command line asks for the passphrase at the terminal, or reads it from a file (--passphrase-file) or a file descriptor (--passphrase-fd). A file with a passphrase should be readable for its owner only. ropa lock, ropa unlock and ropa passphrase put the lock on, take it off and change it. Git cannot merge locked registers; the window and ropa merge can.',
    ],
  ),
  text('Waar dit niet tegen helpt:', 'What this does not help against:'),
  list(...lockWindowTexts.limitList.map(({ nl, en }) => [nl, en] as const)),
  see('files', 'backups', 'settings'),
);
