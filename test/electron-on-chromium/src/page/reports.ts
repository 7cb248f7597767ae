import type { MainLine } from './mainLine';

/** Tells the main process what Chromium's protocol does not: focus, size and title. */
export function reportWindow(line: MainLine): void {
  for (const type of ['focus', 'blur'] as const) {
    window.addEventListener(type, (event) => {
      if (event.target === window) line.say({ type });
    });
  }
  if (document.hasFocus()) line.say({ type: 'focus' });
  window.addEventListener('resize', () => line.say({ type: 'resize' }));
  document.addEventListener('DOMContentLoaded', () => reportTitle(line));
}

/** Keeps a window open when a person closes it: the dialog that this brings up is answered by the main process. */
export function guardClosing(line: MainLine): void {
  let isOn = false;
  line.onMessage((message) => {
    if (message.type === 'guard') isOn = message.on;
  });
  window.addEventListener('beforeunload', (event) => {
    if (isOn) event.preventDefault();
  });
}

function reportTitle(line: MainLine): void {
  let last: string | undefined;
  const report = () => {
    if (document.title === last) return;
    last = document.title;
    line.say({ type: 'title', title: last });
  };
  report();
  const watched = { subtree: true, childList: true, characterData: true };
  new MutationObserver(report).observe(document.head, watched);
}
