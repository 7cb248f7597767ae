/** The one error for whatever Electron has and the stand-in lacks: nothing may be missing in silence. */
export function notImplemented(what: string): Error {
  return new Error(`electron stand-in: ${what} is not implemented`);
}
