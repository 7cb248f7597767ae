import { app, BrowserWindow, dialog, ipcMain, Menu, net, protocol, session } from 'electron';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = import.meta.dirname;
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
// Lets everything through that the session's own guard must then stop.
const LOOSE = "default-src 'none'; script-src 'self'; connect-src *; img-src *; frame-src *";
const PAGES = {
  '/index.html': ['index.html', STRICT],
  '/renderer.js': ['renderer.js', STRICT],
  '/loose.html': ['index.html', LOOSE],
  '/frame.html': ['frame.html', LOOSE],
  '/reach.js': ['reach.js', LOOSE],
};

// What the tests look at.
const log = [];
globalThis.fixture = { log, isDirty: false };
const note = (...words) => log.push(words.join(' '));

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
for (const name of ['ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit']) {
  app.on(name, () => note(`app ${name}`));
}
app.on('window-all-closed', () => app.quit());
app.on('browser-window-created', () => note('app browser-window-created'));
app.on('web-contents-created', (_event, contents) => watchContents(contents));

if (app.requestSingleInstanceLock({ from: 'fixture' })) {
  app.on('second-instance', (_event, argv, cwd, data) =>
    note('second', argv.at(-1), cwd, JSON.stringify(data)),
  );
  app.whenReady().then(start);
} else {
  app.quit();
}

function start() {
  protocol.handle('app', answer);
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest(({ url, resourceType }, callback) => {
    const cancel = !/^(app|data|blob):/.test(url);
    if (cancel) note('refused', resourceType, url);
    callback({ cancel });
  });
  listen();
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate()));
  openWindow();
}

async function answer(request) {
  const { host, pathname } = new URL(request.url);
  note('asked', pathname);
  const [name, policy] = (host === 'fixture' && PAGES[pathname]) || [];
  if (name === undefined) return new Response('', { status: 404 });
  const file = await net.fetch(pathToFileURL(path.join(folder, name)).href);
  const headers = { 'content-type': file.headers.get('content-type'), 'content-security-policy': policy };
  return new Response(file.body, { headers });
}

function watchContents(contents) {
  for (const name of ['dom-ready', 'did-finish-load', 'destroyed'])
    contents.on(name, () => note(`page ${name}`));
  for (const name of ['will-navigate', 'will-frame-navigate']) {
    contents.on(name, (event) => {
      note(name, event.url);
      // So that both are asked about the page itself.
      if (name === 'will-frame-navigate' && event.isMainFrame) return;
      if (!event.url.startsWith('app://fixture/')) event.preventDefault();
    });
  }
  contents.on('render-process-gone', (_event, { reason }) => note('gone', reason));
  contents.on('console-message', ({ level, message }) => note('console', level, message));
  contents.setWindowOpenHandler(({ url, disposition }) => {
    note('open', disposition, url);
    return { action: 'deny' };
  });
}

function openWindow() {
  const window = new BrowserWindow({
    width: 900,
    height: 600,
    show: false,
    title: 'Before',
    backgroundColor: '#ffffff',
    webPreferences: { preload: path.join(folder, 'preload.cjs'), contextIsolation: true, sandbox: true },
  });
  for (const name of ['ready-to-show', 'show', 'closed']) window.on(name, () => note(`window ${name}`));
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    note('window close');
    if (!globalThis.fixture.isDirty) return;
    event.preventDefault();
    void dialog
      .showMessageBox(window, { message: 'Discard?', buttons: ['Discard', 'Keep'] })
      .then(({ response }) => {
        if (response !== 0) return;
        globalThis.fixture.isDirty = false;
        window.close();
      });
  });
  void window.loadURL('app://fixture/index.html');
}

function listen() {
  ipcMain.handle('echo', (_event, value) => value);
  ipcMain.handle('fail', () => {
    throw new TypeError('no such thing');
  });
  ipcMain.handle('whoAmI', ({ sender, senderFrame }) => ({
    isWindow: BrowserWindow.fromWebContents(sender) !== null,
    isMainFrame: senderFrame === sender.mainFrame && senderFrame.parent === null,
    url: senderFrame.url,
    origin: senderFrame.origin,
  }));
  ipcMain.on('note', (_event, text) => note('note', text));
}

function menuTemplate() {
  const say = (...inputs) => BrowserWindow.getAllWindows()[0]?.webContents.send('message', ...inputs);
  return [
    {
      label: 'File',
      submenu: [
        { id: 'save', label: 'Save', accelerator: 'CmdOrCtrl+S', click: () => say('save') },
        { id: 'off', label: 'Off', accelerator: 'CmdOrCtrl+E', enabled: false, click: () => say('off') },
        { id: 'toggle', label: 'Toggle', type: 'checkbox', click: ({ checked }) => say('toggle', checked) },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    { label: 'Edit', submenu: [{ role: 'undo' }, { role: 'selectAll', id: 'all' }] },
  ];
}
