/** Whether this runs on the stand-in for Electron, in Chromium, which the window then says. */
export function isStandIn(): boolean {
  return process.env['ELECTRON_STANDIN'] === '1';
}
