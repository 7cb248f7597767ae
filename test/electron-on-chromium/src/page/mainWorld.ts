import { createBridge } from '../bridge/bridge';
import { domWire } from '../bridge/domWire';
import type { PageSettings } from './settings';

declare const pageSettings: Pick<PageSettings, 'secret'>;

// Only the page's own document has a preload, so only there is somebody at the other end.
if (window.top === window) createBridge(domWire(pageSettings.secret, 'main'));
