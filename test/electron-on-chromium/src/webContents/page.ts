import type { Session } from '../cdp/connection';

/** The page of a window, as the stand-in keeps it; `contents` is what the program sees of it. */
export type Page = {
  readonly id: number;
  readonly contents: Electron.WebContents;
  readonly owner: PageOwner;
  /** The line to the page once its target is set up. Electron's constructors do not wait, so whoever needs it does. */
  readonly line: Promise<Session>;
  readonly state: PageState;
};

/** What a page needs of its window. */
export type PageOwner = {
  /** Emits `close`; false when the program keeps the window open. */
  readonly askClose: () => boolean;
  readonly hasCloseListener: () => boolean;
  readonly loaded: () => void;
  readonly resized: () => void;
  readonly focused: (isFocused: boolean) => void;
  readonly titled: (title: string) => void;
  readonly gone: () => void;
};

export type PageState = {
  targetId: string;
  mainFrameId: string;
  /** The isolated world of the document that is shown; undefined between documents and after a crash. */
  isolatedContext: number | undefined;
  url: string;
  /** Chromium shows a page of its own in the place of one that could not be loaded. */
  isErrorPage: boolean;
  title: string;
  zoom: number;
  isDestroyed: boolean;
  isClosing: boolean;
  isGuarded: boolean;
  /** Where we ourselves sent the page: not a navigation that the program must be asked about. */
  expectedUrl: string | undefined;
  /** When a navigation of the page was last announced; see closing.ts. */
  navigationAt: number | undefined;
  loading: Loading | undefined;
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined;
};

export type Loading = { readonly resolve: () => void; readonly reject: (error: Error) => void };

export function createPageState(): PageState {
  return {
    targetId: '',
    mainFrameId: '',
    isolatedContext: undefined,
    url: '',
    isErrorPage: false,
    title: '',
    zoom: 1,
    isDestroyed: false,
    isClosing: false,
    isGuarded: false,
    expectedUrl: undefined,
    navigationAt: undefined,
    loading: undefined,
    openHandler: undefined,
  };
}
