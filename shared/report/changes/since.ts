import { dateText } from '../../i18n/dateText';
import { onlyChangesTexts } from '../../i18n/onlyChangesTexts';
import { say } from '../../i18n/text';
import { registerFingerprint } from '../../register/fingerprint';
import type { Register } from '../../register/register';
import { hasChapter } from '../editions';
import { shortFingerprint } from '../fingerprintText';
import type { ReportFrame } from '../reportFrame';

/** The state that a document of nothing but changes is compared with; undefined for every other report. */
export function onlyChangesSince({
  options: { previous, onlyChanges = false },
  edition,
}: Pick<ReportFrame, 'options' | 'edition'>): Register | undefined {
  return onlyChanges && hasChapter(edition, 'changes') ? previous : undefined;
}

/** Which state that was, as people know it: by its delivery where it was delivered. */
export function sinceText(previous: Register, { context }: ReportFrame): string {
  const { language, register } = context;
  const fingerprint = registerFingerprint(previous);
  const delivery = register.deliveries
    .filter((one) => one.fingerprint === fingerprint)
    .sort((a, b) => b.number - a.number)[0];
  if (delivery === undefined) return say(language, onlyChangesTexts.sinceState);
  const { number, to, at } = delivery;
  return say(language, onlyChangesTexts.sinceDelivery, {
    number: String(number),
    to,
    date: dateText(language, at.slice(0, 10)),
  });
}

/** For the cover: that state and its fingerprint. */
export function sinceLines(previous: Register, frame: ReportFrame): readonly string[] {
  const { language } = frame.context;
  const fingerprint = shortFingerprint(registerFingerprint(previous));
  return [sinceText(previous, frame), say(language, onlyChangesTexts.sinceFingerprint, { fingerprint })];
}
