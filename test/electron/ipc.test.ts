import { describe, expect, it } from 'vitest';
import type { Commands } from '../../shared/commands/answer';
import { COMMAND_NAMES } from '../../shared/commands/commandNames';
import { contract } from '../../shared/commands/contract';
import { createPacker } from '../../shared/commands/packRegister';
import type { CommandName } from '../../shared/commands/contract';
import { registerIpc, tellWindow } from '../../electron/ipc';
import { anActivity, anId, exportChoice } from '../factories';

const OWN = 7;
const ownPage = {
  sender: { id: OWN },
  senderFrame: { url: 'app://verwerkingsregister/index.html', parent: null },
};
const record = { collection: 'activities', record: anActivity() };
const language = { language: 'nl' };
const unsaved = { registerId: anId(1), recordId: anId(2) };

/** An input that each command takes; the test below fails when a new command has none. */
const GOOD: Readonly<Record<CommandName, unknown>> = {
  start: undefined,
  registerPiece: { revision: 1, piece: 0 },
  recentFiles: undefined,
  openExample: undefined,
  newRegister: { title: 'x' },
  chooseAndOpen: undefined,
  openRecent: { handle: 'h' },
  openHandedOver: { handle: 'h' },
  closeRegister: undefined,
  openLocked: { passphrase: 'x' },
  lockFile: { current: '', passphrase: 'x' },
  unlockFile: { passphrase: 'x' },
  lockNow: undefined,
  givePassphrase: { handle: 'h', passphrase: 'x' },
  setLockAfter: { minutes: 10 },
  reload: undefined,
  registerCopies: undefined,
  saveRecord: record,
  saveRecords: { changes: [record], reason: '' },
  changeSeveral: { collection: 'activities', ids: [anId(1)], edit: { kind: 'end', date: '2026-11-25' } },
  decide: { add: [], remove: [] },
  history: {
    ...{ language: 'nl', collection: '', recordId: '', by: '', from: '', until: '' },
    ...{ offset: 0, limit: 50 },
  },
  showState: { entry: '', date: '2026-11-25' },
  showNow: undefined,
  isOpenRegister: { handle: 'h' },
  chooseToMerge: undefined,
  mergePreview: { handle: 'h', language: 'nl' },
  mergeFinish: { handle: 'h', seen: '', choices: {}, leftOut: [] },
  compareStates: { language: 'nl', before: '', after: '' },
  verifyHistory: { language: 'nl', knownFingerprint: '' },
  eraseName: { name: 'Jan' },
  undo: undefined,
  redo: undefined,
  saveAs: undefined,
  saveTitle: { title: 'x' },
  saveViews: { views: [] },
  savePreferences: { density: 'compact', motion: 'system', author: 'FG' },
  keepUnsaved: record,
  dropUnsaved: { recordId: anId(2) },
  unsavedWork: undefined,
  openForUnsaved: unsaved,
  forgetUnsaved: unsaved,
  exportWord: exportChoice(),
  cancelExport: undefined,
  makePdf: { handle: 'h' },
  recordDelivery: { handle: 'h', to: 'AP', note: '' },
  repairOffers: language,
  openOffer: { offer: 'salvage', ...language },
  replaceDamaged: undefined,
  backups: undefined,
  compareBackup: { handle: 'h', ...language },
  lookAtBackup: { handle: 'h' },
  restoreBackup: { handle: 'h', ...language },
  extractPreview: { ...language, recordIds: [], department: 'HR', customerPartyId: '' },
  extract: { ...language, recordIds: [], department: 'HR', customerPartyId: '' },
  showBackups: undefined,
  reportTemplate: undefined,
  chooseTemplate: undefined,
  forgetTemplate: undefined,
  chooseReport: undefined,
  verifyReport: { ...language, handle: 'h' },
  openReportData: { handle: 'h' },
  showInFolder: { handle: 'h' },
  setLanguage: language,
  setTheme: { theme: 'dark' },
  setUnsaved: { unsaved: true },
  closeWindow: undefined,
};
const CASES = Object.entries(GOOD);

function door() {
  const ran: string[] = [];
  const dropped: unknown[] = [];
  const logged: string[] = [];
  const handlers = new Map<string, (event: typeof ownPage, ...inputs: unknown[]) => Promise<unknown>>();
  const run = (name: string) => () => Promise.resolve(void ran.push(name));
  // Each command only notes that it ran: this is the door, not what lies behind it.
  const commands = Object.fromEntries(COMMAND_NAMES.map((name) => [name, run(name)])) as unknown as Commands;
  registerIpc(
    { handle: (channel, listener) => void handlers.set(channel, listener) },
    {
      commands,
      logUnexpected: (name) => `${logged.push(name)}`,
      packer: createPacker(),
      ownContentsId: () => OWN,
      handOverDropped: (path) => Promise.resolve({ ok: true as const, value: void dropped.push(path) }),
    },
  );
  const call = (channel: string, event: unknown, ...inputs: unknown[]) =>
    handlers.get(channel)?.(event as typeof ownPage, ...inputs);
  return { call, ran, dropped, logged, channels: [...handlers.keys()] };
}

const refused = expect.objectContaining({
  ok: false,
  error: expect.objectContaining({ code: 'invalidInput' }) as unknown,
}) as unknown;

describe('E17 the channels', () => {
  it('are the commands of the contract and the one for dropped files, no more', () => {
    expect(door().channels.sort()).toEqual([...Object.keys(contract), 'handOverDroppedFile'].sort());
  });

  it.each(CASES)('%s runs for our own page with a good input', async (name, input) => {
    const { call, ran } = door();
    expect(await call(name, ownPage, input)).toEqual({ ok: true, value: undefined });
    expect(ran).toEqual([name]);
  });

  const otherSenders = {
    'another origin': { ...ownPage, senderFrame: { url: 'https://elsewhere.example/', parent: null } },
    'a frame in our page': { ...ownPage, senderFrame: { ...ownPage.senderFrame, parent: {} } },
    'another window': { ...ownPage, sender: { id: 8 } },
    'a frame that has gone': { ...ownPage, senderFrame: null },
  };
  const senderCases = CASES.flatMap(([name, input]) =>
    Object.entries(otherSenders).map(
      ([who, event]) => [`${name} refuses ${who}`, { name, event, input }] as const,
    ),
  );

  it.each(senderCases)('%s', async (_refusal, { name, event, input }) => {
    const { call, ran } = door();
    const error = { code: 'invalidInput', where: 'sender' };
    expect(await call(name, event, input)).toEqual({ ok: false, error });
    expect(ran).toEqual([]);
  });

  const badInputs = (good: unknown) => {
    const wrongTypes = [null, 1, 'text', '../../etc/passwd', [], true, new Map(), 'x'.repeat(10_000_000)];
    if (typeof good !== 'object' || good === null) return [...wrongTypes, {}];
    const keys = Object.keys(good);
    return [
      ...wrongTypes,
      undefined,
      {},
      { ...good, extra: 1 },
      ...keys.map((key) => ({ ...good, [key]: undefined })),
      ...keys.map((key) => ({ ...good, [key]: { $ne: null } })),
      ...keys.map((key) => ({ ...good, [key]: 'x'.repeat(10_000_000) })),
    ];
  };

  it.each(CASES)('%s refuses wrong types, extra fields and 10 MB', async (name, good) => {
    const { call, ran, logged } = door();
    for (const input of badInputs(good)) expect(await call(name, ownPage, input)).toEqual(refused);
    expect([ran, logged]).toEqual([[], []]);
  });

  it.each(CASES)('%s refuses a second argument', async (name, input) => {
    const { call, ran } = door();
    expect(await call(name, ownPage, input, 'more')).toEqual(refused);
    expect(ran).toEqual([]);
  });

  it('hand over a dropped file for our own page only', async () => {
    const { call, dropped } = door();
    expect(await call('handOverDroppedFile', { ...ownPage, senderFrame: null }, '/a.json')).toEqual(refused);
    expect(await call('handOverDroppedFile', ownPage, '/b.json')).toEqual({ ok: true, value: undefined });
    expect(dropped).toEqual(['/b.json']);
  });
});

describe('telling the window', () => {
  it('sends what fits the contract on the event’s own channel', () => {
    const sent: unknown[] = [];
    const contents = { send: (...all: unknown[]) => void sent.push(all) };
    tellWindow(contents, 'exportProgress', { done: 1, total: 2 });
    tellWindow(contents, 'closeRequested', undefined);
    expect(sent).toEqual([
      ['event:exportProgress', { done: 1, total: 2 }],
      ['event:closeRequested', undefined],
    ]);
  });

  it('never sends a path, or anything else that the contract does not name', () => {
    const sent: unknown[] = [];
    const file = { handle: 'h', fileName: 'a.json', path: '/home/person/a.json' };
    tellWindow({ send: (_channel, data) => void sent.push(data) }, 'fileHandedOver', file);
    expect(sent).toEqual([{ handle: 'h', fileName: 'a.json' }]);
    expect(() => tellWindow({ send: () => undefined }, 'menuCommand', 'other' as never)).toThrow();
  });
});
