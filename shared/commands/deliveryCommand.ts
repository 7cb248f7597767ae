import { AppError } from '../errors';
import { registerFingerprint } from '../register/fingerprint';
import { withDelivery } from '../register/withDelivery';
import type { Commands } from './answer';
import type { Ports } from './ports';
import { saveEdit } from './saving';
import type { Session } from './session';
import { authorOf } from './settingsPort';

/** Notes to whom a report went: the number that later reports name as "the previous delivery". */
export function deliveryCommand(ports: Ports, session: Session): Pick<Commands, 'recordDelivery'> {
  return {
    async recordDelivery({ handle, to, note }) {
      const report = session.lastReport;
      if (report?.handle !== handle) throw new AppError({ code: 'invalidInput', where: 'handle' });
      const receiver = to.trim();
      if (receiver === '') throw new AppError({ code: 'invalidInput', where: 'to' });
      const { edition, language } = report;
      const delivery = {
        ...{ id: ports.newId(), to: receiver, note: note.trim(), edition, language },
        at: ports.clock.now(),
        by: authorOf(ports.settings.current(), ports.program.user),
        // Of what the document was made from; the register may have gone on since.
        fingerprint: registerFingerprint(report.register),
      };
      return saveEdit(ports, session, (current) => withDelivery(current, delivery));
    },
  };
}
