import type { Session } from '../cdp/connection';
import { strict } from '../strict/strict';

// Where a PNG keeps its size.
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** A picture of the page as it is shown. */
export async function capture(line: Session): Promise<Electron.NativeImage> {
  const { data } = await line.send('Page.captureScreenshot', { format: 'png' });
  const png = Buffer.from(data, 'base64');
  return strict<Electron.NativeImage>('NativeImage', {
    toPNG: () => png,
    isEmpty: () => png.length === 0,
    getSize: () => ({ width: png.readUInt32BE(WIDTH_AT), height: png.readUInt32BE(HEIGHT_AT) }),
    toDataURL: () => `data:image/png;base64,${data}`,
  });
}
