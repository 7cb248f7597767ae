import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lockedPackages } from '../../build/lockedPackages.mjs';
import { REVIEWED_PACKAGES } from '../../shared/capabilities/reviewed';

const root = path.resolve(import.meta.dirname, '../..');
const SHIPPED = lockedPackages(root).filter(({ isShipped }) => isShipped);

const REACHES: readonly RegExp[] = [
  /(?<![.\w])(fetch)(?=\s*\()/g,
  /\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts)\b/g,
  /\.(sendBeacon|serviceWorker|createConnection)\b/g,
  /["'](?:node:)?(https?|http2|net|tls|dns|dgram|child_process|cluster|inspector)["']/g,
];

function codeFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?js$/.test(file) && !file.split(path.sep).includes('node_modules'))
    .map((file) => path.join(root, folder, file));
}

/** What of a text could reach somebody; its comments, which reach nobody, are only taken out where something is found. */
function reachingIn(text: string): string[] {
  const found = (code: string) =>
    REACHES.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name));
  return found(text).length === 0 ? [] : found(withoutComments(text));
}

function withoutComments(text: string): string {
  const { ESNext } = ts.ScriptTarget;
  const compilerOptions = {
    removeComments: true,
    target: ESNext,
    module: ts.ModuleKind.Preserve,
    allowJs: true,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

describe('the code of every shipped package, also what the program leaves out of it', () => {
  it('E26 could reach a network or another program only where a person has read it', () => {
    const found = SHIPPED.flatMap(({ name, folder }) =>
      codeFiles(folder).flatMap((file) =>
        reachingIn(readFileSync(file, 'utf8')).map((what) => `${name}: ${what}`),
      ),
    );
    expect([...new Set(found)].sort()).toEqual(REVIEWED_PACKAGES.map(({ name }) => name).sort());
  });

  it('E26 is JavaScript, styles and fonts: nothing that the system would run by itself', () => {
    const native = SHIPPED.flatMap(({ folder }) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:node|dll|so|dylib|exe|sh|bat|cmd|ps1)$/i.test(file))
        .map((file) => `${folder}/${file}`),
    );
    expect(native).toEqual([]);
  });

  it('is seen where it reaches somebody', () => {
    expect(reachingIn("// fetch('x')\nconst a = require('node:net');")).toEqual(['net']);
    expect(reachingIn("navigator.sendBeacon('/x'); await fetch (y)")).toEqual(['fetch', 'sendBeacon']);
    expect(reachingIn('/* new WebSocket(x) */')).toEqual([]);
  });
});
