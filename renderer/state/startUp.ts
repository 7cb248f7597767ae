import { api } from '../api';
import { setApp, useApp } from './appStore';
import { checkReport, isReport } from './checkingReport';
import { followRegister } from './checking';
import { listenToDrops } from './drops';
import { followCopies } from './copies';
import { takeHandedOver } from './merging';
import { followOthers } from './others';
import { listenToEscape } from './escaping';
import { lockWhenIdle } from './locking';
import { showProgress } from './exporting';
import { leaveFor } from './leaving';
import { openExample, openHandedOver, showOpened } from './opening';
import { commandRunner, listenToKeys } from './shortcuts';

/** Begins the window: hears keys, drops and main, and shows what main says there is to show. Gives the way to stop. */
export function startUp(): () => void {
  const runFrom = commandRunner();
  const stops = [
    listenToKeys(runFrom),
    listenToEscape(),
    listenToDrops(),
    api().on('menuCommand', (command) => runFrom('menu', command)),
    api().on('fileHandedOver', (file) => {
      if (isReport(file.fileName)) checkReport(file);
      else void takeHandedOver(file);
    }),
    followCopies(),
    api().on('exportProgress', showProgress),
    followOthers(),
    api().on('warning', (problem) => setApp({ problem })),
    tellUnsaved(),
    lockWhenIdle(),
    followRegister(),
    api().on('closeRequested', () => leaveFor(() => void api().closeWindow())),
  ];
  void begin();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Main must know whether closing the window would lose something. */
function tellUnsaved(): () => void {
  return useApp.subscribe((now, before) => {
    const unsaved = now.unsaved !== undefined;
    if (unsaved !== (before.unsaved !== undefined)) void api().setUnsaved({ unsaved });
  });
}

async function begin(): Promise<void> {
  const result = await api().start();
  if (!result.ok) {
    setApp({ page: { kind: 'notOpened', failure: result.error } });
    return;
  }
  const { version, isStandIn, user, account, profileFolder, initial, opened } = result.value;
  const { language, theme, density, motion, author, savedViews, managed, lockAfter } = result.value;
  const { partiesApart = [] } = result.value;
  const program = { version, isStandIn, user, account, profileFolder };
  setApp({ program, managed, language, theme, density, motion, author, savedViews, lockAfter, partiesApart });
  if (opened) showOpened(opened);
  else if (initial === 'example') openExample();
  else if (initial) openHandedOver(initial.handle);
  else setApp({ page: { kind: 'start' } });
}
