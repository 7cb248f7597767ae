import type { Commands } from './answer';
import type { Opened } from './contract';
import type { Ports } from './ports';
import { writeEdit } from './saving';
import { asOpened, openIn } from './session';
import type { Session } from './session';
import { reversed, takeBack } from './undoStack';
import type { UndoStep } from './undoStack';

/** Taking saved steps back, and making them again: each is a new change, so nothing is ever wiped out. */
export function undoCommands(ports: Ports, session: Session): Pick<Commands, 'undo' | 'redo'> {
  return {
    undo: () => move(ports, session, { from: 'done', to: 'undone' }),
    redo: () => move(ports, session, { from: 'undone', to: 'done' }),
  };
}

type Pile = 'done' | 'undone';

async function move(
  ports: Ports,
  session: Session,
  { from, to }: { readonly from: Pile; readonly to: Pile },
): Promise<Opened | null> {
  const { undo } = openIn(session);
  const last = undo[from].at(-1);
  if (last === undefined) return null;
  const back: UndoStep = from === 'done' ? last : reversed(last);
  const made = await writeEdit(ports, session, {
    edit: (current) => takeBack(current, back),
    kind: 'undo',
  });
  if (made === null) return null;
  undo[from].pop();
  undo[to].push(last);
  return asOpened(openIn(session));
}
