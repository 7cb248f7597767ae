import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFileFor, createAppProtocol } from '../../../electron/security/appProtocol';
import { listBuiltFiles } from '../../../electron/security/builtFiles';
import type { BuiltFiles } from '../../../electron/security/builtFiles';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'";

let outside: string;
let files: BuiltFiles;
let respond: (request: Request) => Promise<Response>;

beforeAll(() => {
  outside = mkdtempSync(path.join(tmpdir(), 'protocol-'));
  const folder = path.join(outside, 'renderer');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(outside, 'secret.html'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(folder, 'assets/index-1.js'), 'export {}');
  writeFileSync(path.join(folder, 'assets/notes.unknown'), 'secret');
  symlinkSync(path.join(outside, 'secret.html'), path.join(folder, 'link.html'));
  symlinkSync(outside, path.join(folder, 'folder'));
  files = listBuiltFiles(folder);
  respond = createAppProtocol(files);
});

afterAll(() => rmSync(outside, { recursive: true }));

const HOSTILE = [
  'app://verwerkingsregister/../secret.html',
  'app://verwerkingsregister/assets/../../secret.html',
  'app://verwerkingsregister/%2e%2e/secret.html',
  'app://verwerkingsregister/%2e%2e%2fsecret.html',
  'app://verwerkingsregister/..%5csecret.html',
  'app://verwerkingsregister/..\\secret.html',
  'app://verwerkingsregister/assets\\index-1.js',
  'app://verwerkingsregister//etc/passwd',
  'app://verwerkingsregister/%2fetc%2fpasswd',
  'app://verwerkingsregister/index.html\0.js',
  'app://verwerkingsregister/index.html%00',
  'app://verwerkingsregister/index%2ehtml',
  'app://verwerkingsregister/INDEX.HTML',
  'app://verwerkingsregister/link.html',
  'app://verwerkingsregister/folder/secret.html',
  'app://verwerkingsregister/assets/notes.unknown',
  'app://verwerkingsregister/assets',
  'app://verwerkingsregister/__proto__',
  'app://verwerkingsregister/',
  'app://verwerkingsregister',
  'app://verwerkingsregister.evil.example/index.html',
  'app://verwerkingsregister:80/index.html',
  'app://person@verwerkingsregister/index.html',
  'app://elsewhere/index.html',
  'app:///index.html',
  'app:index.html',
  'file:///etc/passwd',
  'https://verwerkingsregister/index.html',
  '',
];

describe('E1 the program answers app:// with its own built files only', () => {
  it('serves the page, its code and a URL with query and place', async () => {
    for (const url of ['index.html', 'assets/index-1.js', 'index.html?x=1#y']) {
      const response = await respond(new Request(`app://verwerkingsregister/${url}`));
      expect([url, response.status]).toEqual([url, 200]);
    }
    const page = await respond(new Request('app://verwerkingsregister/index.html'));
    expect(await page.text()).toBe('<!doctype html>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each(HOSTILE)('does not know the URL %j', (url) => {
    expect(builtFileFor(url, files)).toBeUndefined();
  });

  it.each(HOSTILE.filter((url) => URL.canParse(url) && !url.includes('@')))(
    'never gives the secret to a request for %j',
    async (url) => {
      const response = await respond(new Request(url));
      expect(await response.text()).not.toContain('secret');
    },
  );

  it.each(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses the method %s', async (method) => {
    const response = await respond(new Request('app://verwerkingsregister/index.html', { method }));
    expect(response.status).toBe(404);
  });

  it('answers 404 when a built file has gone since the start', async () => {
    const gone = createAppProtocol(
      new Map([['/gone.js', { path: path.join(outside, 'gone.js'), contentType: 'text/javascript' }]]),
    );
    const response = await gone(new Request('app://verwerkingsregister/gone.js'));
    expect(response.status).toBe(404);
  });
});

describe('E7 every response carries the content security policy', () => {
  it.each(['index.html', 'assets/index-1.js', 'nothing.html', '../secret.html'])('also %s', async (name) => {
    const { headers } = await respond(new Request(`app://verwerkingsregister/${name}`));
    expect(headers.get('content-security-policy')).toBe(POLICY);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
