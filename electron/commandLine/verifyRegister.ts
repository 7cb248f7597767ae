import { futureSentences } from '../../shared/history/futureEntry';
import { verificationSentences } from '../../shared/history/verificationSentences';
import { verifyHistory } from '../../shared/history/verifyHistory';
import { historyVerdictTexts } from '../../shared/i18n/historyVerdictTexts';
import { say } from '../../shared/i18n/text';
import { registerFingerprint } from '../../shared/register/fingerprint';
import { UsageError } from './arguments';
import type { Arguments } from './arguments';
import { commandLineStorage } from './registerFiles';
import { oneLine } from './terminal';

/**
 * `verify FILE [--fingerprint HEX]`: whether the history of a register was tampered with, and what that cannot show.
 * Exit code 1 when something is not as it was.
 */
export async function verifyRegisterFile(file: string, given: Arguments): Promise<number> {
  const { language, json } = given;
  const known = knownFingerprint(given.history.fingerprint);
  const register = (await commandLineStorage().open(file)).current();
  const verification = verifyHistory(register, known);
  const fingerprint = registerFingerprint(register);
  const sentences = [
    ...verificationSentences(register, verification, language),
    ...futureSentences(register.history, new Date(), language),
  ];
  const isGood = verification.faults.length === 0 && verification.known?.kind !== 'notFound';
  const lines = [
    ...sentences,
    say(language, historyVerdictTexts.fingerprint, { fingerprint }),
    ...(verification.head === ''
      ? []
      : [say(language, historyVerdictTexts.head, { entry: verification.head })]),
  ];
  const found = { registerId: register.id, isGood, fingerprint, ...verification, sentences };
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : `${lines.map(oneLine).join('\n')}\n`);
  return isGood ? 0 : 1;
}

// People read them in groups of four.
function knownFingerprint(given: string | undefined): string | undefined {
  const hex = given?.replaceAll(/\s/g, '').toLowerCase();
  if (hex !== undefined && !/^[0-9a-f]{64}$/.test(hex)) {
    throw new UsageError('--fingerprint takes 64 hexadecimal characters');
  }
  return hex;
}
