// The whole e2e suite in a network namespace of its own, with a loopback and nothing else: whatever needs the outside
// fails there. `npm run test:silent` (Linux; root, or a kernel that lets people make namespaces). Words behind it name specs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await ensureBuilt();
// The stand-in, Playwright and the tests' own servers speak over loopback; `ip` brings it up, and shows that it is alone.
const script = `
ip link set lo up &&
ip -oneline link | grep -v ' lo:' && { echo 'there is more than a loopback' >&2; exit 1; }
exec node_modules/.bin/vitest run -c build/vitest.config.ts --project e2e --reporter=default "$@"`;
const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
const { status } = spawnSync(
  'unshare',
  ['--net', ...asRoot, 'sh', '-c', script, 'silent', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
