const { contextBridge, ipcRenderer, webUtils } = require('electron');

const attempt = (action) => {
  try {
    return action();
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};

const api = {
  echo: (value) => ipcRenderer.invoke('echo', value),
  echoFunction: () => ipcRenderer.invoke('echo', () => undefined),
  echoText: (length) => ipcRenderer.invoke('echo', 'é"'.repeat(length / 2)).then((text) => text.length),
  fail: () => ipcRenderer.invoke('fail'),
  unknown: () => ipcRenderer.invoke('unknown'),
  whoAmI: () => ipcRenderer.invoke('whoAmI'),
  note: (text) => ipcRenderer.send('note', text),
  onMessage(listener) {
    const heard = (_event, ...inputs) => listener(...inputs);
    ipcRenderer.on('message', heard);
    return () => {
      ipcRenderer.off('message', heard);
    };
  },
  callWith: (callback, value) => callback(value) + 1,
  later: (value) => Promise.resolve({ value }),
  failLater: () => Promise.reject(new RangeError('later')),
  throwNow: () => {
    throw new RangeError('now');
  },
  symbol: () => Symbol('s'),
  pathOf: (file) => webUtils.getPathForFile(file),
  nested: { list: [1, { deep: true }], date: new Date(5) },
  insides: () => ({
    process: process.type,
    sandboxed: process.sandboxed,
    fs: attempt(() => require('fs')),
    again: attempt(() => contextBridge.exposeInMainWorld('fixture', {})),
    existing: attempt(() => contextBridge.exposeInMainWorld('document', {})),
    whole: attempt(() => contextBridge.exposeInMainWorld('whole', ipcRenderer)),
  }),
};

contextBridge.exposeInMainWorld('fixture', api);
globalThis.onlyInPreload = true;
