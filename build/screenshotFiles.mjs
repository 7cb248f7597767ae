// What the pictures are made of: the example as files, and the pages of its report.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptied, multiplied } from './screenshotRegisters.mjs';

/** The example on disk: whole, broken off half-way, and as a report. */
export function makeFiles(root, language) {
  const work = mkdtempSync(path.join(tmpdir(), 'report-'));
  const cli = path.join(root, 'dist/electron/cli.js');
  run(work, process.execPath, cli, 'sample', 'x.ropa.json');
  run(work, process.execPath, cli, 'export', 'x.ropa.json', 'report.docx', '--lang', language);
  const register = path.join(work, 'x.ropa.json');
  // Beside the register it would be offered there as another version of it.
  const damaged = path.join(mkdtempSync(path.join(tmpdir(), 'damaged-')), 'damaged.ropa.json');
  const text = readFileSync(register, 'utf8');
  writeFileSync(damaged, text.slice(0, text.length / 2));
  const data = JSON.parse(text);
  const empty = path.join(mkdtempSync(path.join(tmpdir(), 'empty-')), 'empty.ropa.json');
  writeFileSync(empty, JSON.stringify(emptied(data)));
  const many = path.join(mkdtempSync(path.join(tmpdir(), 'many-')), 'many.ropa.json');
  writeFileSync(many, JSON.stringify(multiplied(data)));
  return { work, register, damaged, empty, many, report: path.join(work, 'report.docx') };
}

/** The pages of the report as pictures in a folder. */
export function reportPages(folder, language, { work, report }) {
  const profile = `-env:UserInstallation=file://${work}/profile`;
  run(work, 'soffice', profile, '--headless', '--convert-to', 'pdf', report);
  run(work, 'pdftoppm', '-r', '60', '-png', 'report.pdf', path.join(folder, `report-${language}`));
}

function run(work, program, ...args) {
  const { status, stderr } = spawnSync(program, args, { cwd: work, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
