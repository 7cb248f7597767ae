import { randomBytes } from 'node:crypto';
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { isLocked, lockBytes, unlockBytes } from '../../../../electron/storage/locking/ageFile';

const PLAIN = Buffer.from('{"titel": "Zeer geheim"}');
const WORDS = 'vijf losse woorden zonder samenhang';
/** The cheapest: what is tested here is not how dear a guess is. */
const FAST = 1;

const lock = (plain = PLAIN, passphrase = WORDS) => lockBytes(plain, passphrase, FAST);

describe('E25 a locked file', () => {
  it('opens with its passphrase and gives the same bytes, of any length around the pieces of the format', async () => {
    for (const length of [0, 1, 65_535, 65_536, 65_537, 131_072, 700_001]) {
      const plain = randomBytes(length);
      expect((await unlockBytes(await lock(plain), WORDS))?.equals(plain)).toBe(true);
    }
  });

  it('holds nothing of the text, and begins as the age format says', async () => {
    const bytes = await lock();
    expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 1\n/);
    expect(bytes.includes('geheim')).toBe(false);
    expect([isLocked(bytes), isLocked(PLAIN), isLocked(Buffer.alloc(0))]).toEqual([true, false, false]);
  });

  it('costs whoever guesses 2^18 rounds of scrypt, unless somebody asks for fewer', async () => {
    expect((await lockBytes(PLAIN, WORDS)).toString('latin1')).toMatch(/ 18\n/);
  });

  it('has a salt, a key and a nonce of its own each time, over 1,000 saves', async () => {
    const seen = new Set<string>();
    for (let save = 0; save < 1_000; save += 1) {
      const text = (await lock()).toString('latin1');
      const [, stanza = '', wrapped = '', mac = ''] = text.split('\n');
      const nonce = text.slice(text.indexOf(mac) + mac.length + 1).slice(0, 16);
      for (const part of [stanza, wrapped, mac, nonce]) seen.add(part);
    }
    expect(seen.size).toBe(4_000);
  });

  it.each([
    ['an emoji', '🔑 sleutel 👩‍⚕️'],
    ['an accent', 'één café'],
    ['10 kB', 'x'.repeat(10_240)],
    ['blanks around it', '  spatie  '],
  ])('takes a passphrase with %s as it is', async (_name, passphrase) => {
    const bytes = await lock(PLAIN, passphrase);
    expect((await unlockBytes(bytes, passphrase))?.equals(PLAIN)).toBe(true);
    expect(await unlockBytes(bytes, `${passphrase}x`)).toBeUndefined();
  });

  it('opens armoured too, as `age --armor` writes it', async () => {
    const bytes = Buffer.from(armor.encode(await lock()));
    expect(isLocked(bytes)).toBe(true);
    expect((await unlockBytes(bytes, WORDS))?.equals(PLAIN)).toBe(true);
  });

  it('says the same of a wrong passphrase and of a bit that fell over, wherever it stands', async () => {
    const bytes = await lock();
    expect(await unlockBytes(bytes, 'iets anders')).toBeUndefined();
    for (let at = 0; at < bytes.length; at += 1) {
      const wrong = Buffer.from(bytes);
      wrong[at] = (wrong[at] ?? 0) ^ 0x01;
      expect(await unlockBytes(wrong, WORDS), `byte ${at}`).toBeUndefined();
    }
  });

  it('says the same of a file that was cut off, at every byte, and of one with something behind it', async () => {
    const bytes = await lock();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await unlockBytes(bytes.subarray(0, length), WORDS), `${length} bytes`).toBeUndefined();
    }
    expect(await unlockBytes(Buffer.concat([bytes, Buffer.from('x')]), WORDS)).toBeUndefined();
  });

  it('says the same of a large file of which whole pieces are gone or changed places', async () => {
    const bytes = await lock(randomBytes(4 * 65_536));
    const payload = bytes.length - 4 * (65_536 + 16);
    const piece = (index: number) => bytes.subarray(payload + index * 65_552, payload + (index + 1) * 65_552);
    const head = bytes.subarray(0, payload);
    for (const order of [
      [0, 1, 2],
      [1, 0, 2, 3],
      [0, 1, 3],
      [0, 1, 2, 3, 3],
    ]) {
      const wrong = Buffer.concat([head, ...order.map(piece)]);
      expect(await unlockBytes(wrong, WORDS), order.join()).toBeUndefined();
    }
  });

  it('does not try a work factor that would take the memory of the computer', async () => {
    for (const factor of ['21', '22', '30', '64', '018', '1e1', '-1', '0', '99999999999']) {
      const text = (await lock()).toString('latin1').replace(/ 1\n/, ` ${factor}\n`);
      expect(await unlockBytes(Buffer.from(text, 'latin1'), WORDS), factor).toBeUndefined();
    }
  });

  it('does not open what is locked for a key instead of a passphrase', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    const bytes = Buffer.from(await encrypter.encrypt(PLAIN));
    expect(isLocked(bytes)).toBe(true);
    expect(await unlockBytes(bytes, WORDS)).toBeUndefined();
  });

  it('lets the program go on while it works', async () => {
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 0);
    const bytes = await lock(randomBytes(8_000_000));
    expect(turns).toBeGreaterThan(5);
    turns = 0;
    await unlockBytes(bytes, WORDS);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(5);
  });
});
