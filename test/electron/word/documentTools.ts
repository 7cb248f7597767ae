import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs a program that reads documents. Without it the test fails and says what to install: nothing is skipped. */
function run(program: string, args: readonly string[], debianPackage: string): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new Error(`${program} is not installed: apt-get install ${debianPackage}`);
  }
  if (status !== 0) throw new Error(`${program} failed (${status}): ${stderr}${stdout}`);
  return stdout;
}

/** The pages of the PDF that LibreOffice makes of a document, as text. */
export function pdfPages(file: string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'word-pdf-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  run(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
    'libreoffice-writer',
  );
  const pdf = path.join(folder, `${path.basename(file, '.docx')}.pdf`);
  const text = path.join(folder, 'text.txt');
  run('pdftotext', ['-layout', pdf, text], 'poppler-utils');
  // Every page ends with a form feed.
  return readFileSync(text, 'utf8').split('\f').slice(0, -1);
}

/** The document as pandoc reads it, one paragraph a line. */
export function pandocText(file: string): string {
  return run('pandoc', ['--from=docx', '--to=plain', '--wrap=none', file], 'pandoc');
}

const PYTHON = '/usr/bin/python3';

/** Headings and all texts as python-docx reads them, which refuses XML that is not well-formed. */
export function pythonDocxText(file: string): { headings: string[]; text: string; language: string } {
  const script = `
import docx, json, sys
document = docx.Document(sys.argv[1])
paragraphs = [(p.style.name, p.text) for p in document.paragraphs]
cells = [c.text for t in document.tables for row in t._tbl.tr_lst for c in (docx.table._Cell(tc, t) for tc in row.tc_lst)]
print(json.dumps({
  'headings': [text for style, text in paragraphs if style.startswith('Heading')],
  'text': '\\n'.join([text for _, text in paragraphs] + cells),
  'language': document.styles.element.xpath('w:docDefaults//w:lang/@w:val')[0],
}))`;
  return JSON.parse(run(PYTHON, ['-c', script, file], 'python3-docx')) as ReturnType<typeof pythonDocxText>;
}

/** The parts of a document that a strict XML parser refuses, with the reason. */
export function malformedParts(file: string): string[] {
  const script = `
import json, sys, xml.parsers.expat, zipfile
wrong = []
with zipfile.ZipFile(sys.argv[1]) as archive:
  assert archive.testzip() is None
  for name in (n for n in archive.namelist() if not n.endswith('.png')):
    try: xml.parsers.expat.ParserCreate().Parse(archive.read(name), True)
    except xml.parsers.expat.ExpatError as error: wrong.append(f'{name}: {error}')
print(json.dumps(wrong))`;
  return JSON.parse(run(PYTHON, ['-c', script, file], 'python3')) as string[];
}
