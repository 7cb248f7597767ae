import { nameOf, recordIn } from '../register/records';
import type { Commands } from './answer';
import { refuseReadable } from './mustBeLocked';
import type { Ports } from './ports';
import { lockedPlace, openIn } from './session';
import type { Session } from './session';

type Keeping = Pick<Commands, 'keepUnsaved' | 'dropUnsaved' | 'unsavedWork' | 'forgetUnsaved' | 'setUnsaved'>;

/** Unsaved form work, kept in the person's own profile so that a crash costs nothing. */
export function unsavedCommands(ports: Ports, session: Session): Keeping {
  return {
    async keepUnsaved({ collection, record, base: given }) {
      const { register, file } = openIn(session);
      const passphrase = lockedPlace(session)?.passphrase;
      refuseReadable(ports, file?.path ?? register.title, passphrase);
      const known = recordIn(register, collection, record.id);
      const base = given === undefined ? (known ?? null) : given;
      // A half-typed form need not have the shape of a record, so its name is read with care.
      const name = typeof record['name'] === 'string' ? record['name'] : '';
      const work = {
        registerId: register.id,
        registerPath: file?.path ?? '',
        registerTitle: register.title,
        recordKind: collection,
        recordId: record.id,
        recordName: known === undefined ? name : nameOf(known),
        base,
        values: record,
        at: ports.clock.now(),
      };
      await ports.recovery.keep(work, passphrase);
    },
    async dropUnsaved({ recordId }) {
      await ports.recovery.drop({ registerId: openIn(session).register.id, recordId });
    },
    unsavedWork: async () => (await ports.recovery.list(lockedPlace(session))).work,
    forgetUnsaved: (key) => ports.recovery.drop(key),
    async setUnsaved({ unsaved }) {
      await Promise.resolve();
      ports.desktop.setUnsaved(unsaved);
    },
  };
}
