import { ASK_PATH } from '../ipc/messages';

type Asked = { readonly file: File; path: string | undefined };

/**
 * The path of a file on disk, at once. A page cannot wait for the main process, so it stands still: the stand-in sees the
 * pause, finds the path, writes it into `asked` and lets the page go on.
 */
export function askPath(file: File): string {
  const { path } = stops[ASK_PATH]({ file, path: undefined });
  if (path === undefined) throw new Error('electron stand-in: no path for this file');
  return path;
}

// The name of the function is how the stand-in knows this pause from any other.
const stops = {
  [ASK_PATH](asked: Asked): Asked {
    debugger;
    return asked;
  },
};
