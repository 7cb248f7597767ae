import type { Session } from '../cdp/connection';
import { quietly } from '../cdp/quietly';
import type { Running } from '../host';
import type { Attached } from '../chromium/windowTargets';
import { BINDING, ISOLATED_WORLD } from '../ipc/messages';
import type { Requester } from '../session/requests';
import type { StandInSession } from '../session/session';
import type { PageState } from './page';
import type { PageScripts } from './scripts';

export type SetUp = {
  readonly running: Running;
  readonly session: StandInSession;
  readonly requester: Requester;
  readonly scripts: PageScripts;
  readonly isDark: boolean | undefined;
  readonly backgroundColor: string | undefined;
};

const ALL_REQUESTS = { patterns: [{ urlPattern: '*' }] };

/** Prepares a page that Chromium holds, before any of its scripts can run, and lets it go. */
export async function setUpPage(line: Session, state: PageState, parts: SetUp): Promise<void> {
  const { session, requester, scripts } = parts;
  session.watch(line, requester);
  watchFrames(line, parts);
  const { frameTree } = await line.send('Page.getFrameTree');
  state.mainFrameId = frameTree.frame.id;
  const evaluateFirst = (source: string, worldName?: string) =>
    line.send('Page.addScriptToEvaluateOnNewDocument', {
      source,
      ...(worldName === undefined ? {} : { worldName }),
    });
  await Promise.all([
    line.send('Page.enable'),
    line.send('Runtime.enable'),
    line.send('Network.enable'),
    line.send('Log.enable'),
    line.send('Runtime.addBinding', { name: BINDING, executionContextName: ISOLATED_WORLD }),
    // Chromium runs them in the order in which they were given.
    evaluateFirst(scripts.mainWorld),
    evaluateFirst(scripts.isolatedWorld, ISOLATED_WORLD),
    scripts.preload === undefined ? undefined : evaluateFirst(scripts.preload, ISOLATED_WORLD),
    scripts.asksPaths ? line.send('Debugger.enable') : undefined,
    line.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'iframe' }],
    }),
    line.send('Fetch.enable', ALL_REQUESTS),
    applyTheme(line, parts.isDark),
    applyBackground(line, parts.backgroundColor),
  ]);
  await line.send('Runtime.runIfWaitingForDebugger');
}

// A frame of another origin is a target of its own, whose requests would go past the page's interception.
function watchFrames(line: Session, parts: SetUp): void {
  line.on('Target.attachedToTarget', ({ sessionId }: Attached) => {
    const frame = parts.running.chromium.connection.session(sessionId);
    parts.session.watch(frame, parts.requester);
    watchFrames(frame, parts);
    const orders = [
      frame.send('Network.enable'),
      frame.send('Fetch.enable', ALL_REQUESTS),
      frame.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: true,
        filter: [{ type: 'iframe' }],
      }),
    ];
    quietly(Promise.all(orders).then(() => frame.send('Runtime.runIfWaitingForDebugger')));
  });
}

/** Undefined: as the system has it. */
export async function applyTheme(line: Session, isDark: boolean | undefined): Promise<void> {
  const forced = isDark === true ? 'dark' : 'light';
  const value = isDark === undefined ? '' : forced;
  await line.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}

/** The colour of a window before and behind its page: `#rgb` or `#rrggbb`. */
export async function applyBackground(line: Session, color: string | undefined): Promise<void> {
  const [, red, green, blue] =
    /^#(..)(..)(..)$/.exec(color?.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3') ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return;
  await line.send('Emulation.setDefaultBackgroundColorOverride', {
    color: { r: parseInt(red, 16), g: parseInt(green, 16), b: parseInt(blue, 16), a: 1 },
  });
}
