// The command line: builds when the sources are newer than the build, then runs the same commands as the window.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';

await ensureBuilt({ isQuiet: true });
const cli = fileURLToPath(new URL('../dist/electron/cli.js', import.meta.url));
const given = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [cli, ...given], { stdio: streamsFor(given) });
process.exit(status ?? 2);

/** The three that every program has, and those from which `--passphrase-fd N` and the like are to be read. */
function streamsFor(argv) {
  const named = argv.flatMap((argument, index) => {
    const [, number = argv[index + 1]] = /^--(?:new-)?passphrase-fd(?:=(.*))?$/.exec(argument) ?? [
      undefined,
      '',
    ];
    return /^[1-9]\d?$/.test(number) && Number(number) > 2 ? [Number(number)] : [];
  });
  const others = Array.from({ length: Math.max(2, ...named) - 2 }, (_, index) => index + 3);
  return ['inherit', 'inherit', 'inherit', ...others.map((fd) => (named.includes(fd) ? fd : 'ignore'))];
}
