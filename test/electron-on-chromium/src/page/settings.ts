/** What the main process writes into the scripts that it puts into each page. */
export type PageSettings = {
  /** Names the wire between the worlds; new for every window. */
  readonly secret: string;
  readonly preloadFile: string;
  readonly process: PreloadProcess;
};

/** The parts of `process` that Electron gives to a sandboxed preload. */
export type PreloadProcess = {
  readonly type: 'renderer';
  readonly sandboxed: true;
  readonly contextIsolated: true;
  readonly isMainFrame: true;
  readonly platform: string;
  readonly arch: string;
  readonly version: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly execPath: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
};
