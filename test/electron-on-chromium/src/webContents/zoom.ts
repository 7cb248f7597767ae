import type { Session } from '../cdp/connection';

/** Zooms as a browser does: the page gets fewer and larger CSS pixels, so that its layout and media queries follow. */
export async function applyZoom(line: Session, factor: number): Promise<void> {
  await line.send('Emulation.clearDeviceMetricsOverride');
  if (factor === 1) return;
  const { cssLayoutViewport } = await line.send('Page.getLayoutMetrics');
  await line.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(cssLayoutViewport.clientWidth / factor),
    height: Math.round(cssLayoutViewport.clientHeight / factor),
    deviceScaleFactor: factor,
    mobile: false,
  });
}
