import type { Session } from '../cdp/connection';
import { fromChromium } from '../session/schemes';
import { makeEvent } from '../strict/event';
import type { Page } from './page';

type Line = Pick<Electron.WebContentsConsoleMessageEventParams, 'message' | 'lineNumber' | 'sourceId'> & {
  readonly kind: string;
};

const LEVELS: Readonly<Record<string, Electron.WebContentsConsoleMessageEventParams['level']>> = {
  error: 'error',
  assert: 'error',
  warning: 'warning',
  debug: 'debug',
  verbose: 'debug',
};

/** What a page's console shows: its own lines, errors that nobody caught, and what Chromium itself says of it. */
export function watchConsole(session: Session, { contents }: Page): void {
  const emit = ({ kind, sourceId, ...line }: Line) => {
    const details = { ...line, sourceId: fromChromium(sourceId), frame: contents.mainFrame };
    contents.emit('console-message', makeEvent({ ...details, level: LEVELS[kind] ?? 'info' }));
  };
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const [place] = stackTrace?.callFrames ?? [];
    emit({
      kind: type,
      message: args.map(({ value, description }) => String(value ?? description)).join(' '),
      lineNumber: place?.lineNumber ?? 0,
      sourceId: place?.url ?? '',
    });
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { text, exception, lineNumber, url } = exceptionDetails;
    emit({ kind: 'error', message: exception?.description ?? text, lineNumber, sourceId: url ?? '' });
  });
  session.on('Log.entryAdded', ({ entry }) => {
    emit({
      kind: entry.level,
      message: entry.text,
      lineNumber: entry.lineNumber ?? 0,
      sourceId: entry.url ?? '',
    });
  });
}
