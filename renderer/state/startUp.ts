import { api } from '../api';
import { setApp, useApp } from './appStore';
import { followRegister } from './checking';
import { listenToDrops } from './drops';
import { followOthers } from './others';
import { showProgress } from './exporting';
import { leaveFor } from './leaving';
import { openExample, openHandedOver, showOpened } from './opening';
import { commandRunner, listenToKeys } from './shortcuts';

/** Begins the window: hears keys, drops and main, and shows what main says there is to show. Gives the way to stop. */
export function startUp(): () => void {
  const runFrom = commandRunner();
  const stops = [
    listenToKeys(runFrom),
    listenToDrops(),
    api().on('menuCommand', (command) => runFrom('menu', command)),
    api().on('fileHandedOver', ({ handle }) => openHandedOver(handle)),
    api().on('exportProgress', showProgress),
    followOthers(),
    api().on('warning', (problem) => setApp({ problem })),
    tellUnsaved(),
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
  const { version, isStandIn, user, language, theme, savedViews, initial, opened } = result.value;
  setApp({ program: { version, isStandIn, user }, language, theme, savedViews });
  if (opened) showOpened(opened);
  else if (initial === 'example') openExample();
  else if (initial) openHandedOver(initial.handle);
  else setApp({ page: { kind: 'start' } });
}
