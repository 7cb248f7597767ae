// The packaged program: resources/app.asar beside the launcher, and the fuses that were burnt into the launcher.
'use strict';
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** The archive beside an executable; undefined where the program is not packaged. */
exports.archiveBeside = function archiveBeside(executable) {
  const archive = path.join(path.dirname(executable), 'resources', 'app.asar');
  return fs.existsSync(archive) ? archive : undefined;
};

/**
 * Takes an archive apart into a temporary folder, which goes when the process ends: Node cannot read inside one, as
 * Electron does. A file that is not what its header says stops the start, as Electron's integrity check does.
 */
exports.unpackArchive = function unpackArchive(archive) {
  const bytes = fs.readFileSync(archive);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const dataStart = 8 + bytes.readUInt32LE(4);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'app.asar-'));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  process.on('exit', remove);
  try {
    unpackFolder(header.files, folder);
  } catch (error) {
    remove();
    throw error;
  }
  return folder;

  function unpackFolder(files, to) {
    fs.mkdirSync(to, { recursive: true });
    for (const [name, entry] of Object.entries(files)) {
      if (/[\\/]|^\.\.?$/.test(name)) throw new Error(`a name that leaves the archive: ${name}`);
      const target = path.join(to, name);
      if (entry.files !== undefined) unpackFolder(entry.files, target);
      else fs.writeFileSync(target, contentOf(name, entry));
    }
  }

  function contentOf(name, { offset, size, integrity }) {
    const content = bytes.subarray(dataStart + Number(offset), dataStart + Number(offset) + size);
    const hash = createHash('sha256').update(content).digest('hex');
    if (integrity?.hash !== hash) throw new Error(`Integrity check failed for asar archive: ${name}`);
    return content;
  }
};
