import type { Packed } from './pack';

/** A key of a menu item as the page must recognise it. */
export type Shortcut = {
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  readonly key: string;
  readonly commandId: number;
};

/** From the isolated world to the main process. */
export type FromPage =
  | { readonly type: 'invoke'; readonly id: number; readonly channel: string; readonly input: Packed }
  | { readonly type: 'send'; readonly channel: string; readonly input: Packed }
  | { readonly type: 'ready' }
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'shortcut'; readonly commandId: number }
  | { readonly type: 'focus' | 'blur' | 'resize' };

/** From the main process to the isolated world. */
export type ToPage =
  | { readonly type: 'answer'; readonly id: number; readonly output: Packed }
  | { readonly type: 'failure'; readonly id: number; readonly message: string }
  | { readonly type: 'message'; readonly channel: string; readonly input: Packed }
  | { readonly type: 'shortcuts'; readonly shortcuts: readonly Shortcut[] }
  | { readonly type: 'guard'; readonly on: boolean };

/** Names of the isolated world, which the page cannot see; the world's own name is Electron's. */
export const ISOLATED_WORLD = 'Electron Isolated Context';
export const BINDING = '__standInBinding';
export const RECEIVE = '__standInReceive';
export const RUN_PRELOAD = '__standInRunPreload';
/** The function in which a page stands still for a synchronous answer. Bundlers may lengthen the name, not shorten it. */
export const ASK_PATH = '__standInAskPath';
