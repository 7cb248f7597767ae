import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { AppError } from '../../../shared/errors';
import { asAppError, errnoOf } from '../../storage/fileFailures';
import { findOffice } from './findOffice';

const run = promisify(execFile);

/** LibreOffice needs a minute for two thousand pages on a slow machine. */
const PATIENCE_MS = 600_000;

/**
 * Makes a PDF beside a Word file, with LibreOffice; it is there whole or not at all, and replaces nothing unless asked to.
 * Gives its path. Fails with an AppError: `officeMissing` tells how else a PDF is made.
 */
export async function makePdf(
  document: string,
  { replace = false, office }: { readonly replace?: boolean; readonly office?: string | undefined } = {},
): Promise<string> {
  const program = office ?? (await findOffice());
  if (program === undefined) throw new AppError({ code: 'officeMissing', path: document });
  const target = document.replace(/\.docx$/i, '.pdf');
  const folder = await mkdtemp(path.join(tmpdir(), 'register-pdf-'));
  try {
    const made = await convert(program, { document, folder });
    await putBeside(made, target, replace);
    return target;
  } catch (error) {
    throw errnoOf(error) === 'EEXIST'
      ? new AppError({ code: 'fileExists', path: target })
      : asAppError(error, target, 'folderMissing');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Conversion = { readonly document: string; readonly folder: string };

/** With a profile of its own: an open LibreOffice would take the work over, and leave it undone. */
async function convert(program: string, { document, folder }: Conversion): Promise<string> {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  // Tagged, so that a screen reader reads it as it reads the Word file.
  const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
  const options = ['--headless', '--norestore', '--convert-to', filter, '--outdir', folder, document];
  await run(program, [`-env:UserInstallation=${profile}`, ...options], { timeout: PATIENCE_MS }).catch(
    (error: unknown) => {
      throw new AppError({ code: 'pdfFailed', path: document }, { cause: error });
    },
  );
  return path.join(folder, `${path.basename(document).replace(/\.docx$/i, '')}.pdf`);
}

async function putBeside(made: string, target: string, replace: boolean): Promise<void> {
  const beside = `${target}.part`;
  try {
    await copyFile(made, beside, constants.COPYFILE_EXCL).catch((error: unknown) => {
      // It says that it succeeds when it could not read the document.
      throw errnoOf(error) === 'ENOENT' ? new AppError({ code: 'pdfFailed', path: target }) : error;
    });
    if (replace) await rename(beside, target);
    else await copyFile(beside, target, constants.COPYFILE_EXCL);
  } finally {
    await rm(beside, { force: true });
  }
}
