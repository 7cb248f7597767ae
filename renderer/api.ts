import type { Bridge } from '../shared/commands/bridge';

export type Api = Bridge<File>;

/** All that the page can do outside itself. The only reader of `window.ropa`. */
export function api(): Api {
  // The preload script puts it there before any script of the page runs; TypeScript cannot know that.
  return (window as unknown as { readonly ropa: Api }).ropa;
}
