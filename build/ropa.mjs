// The command line: builds when the sources are newer than the build, then runs the same commands as the window.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';

await ensureBuilt({ isQuiet: true });
const cli = fileURLToPath(new URL('../dist/electron/cli.js', import.meta.url));
const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 2);
