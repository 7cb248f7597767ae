import { AppError } from '../errors';
import { wouldFillExtract } from '../history/extractCopies';
import type { Ports } from './ports';
import { mergedWith } from './mergeCommands';
import { openIn } from './session';
import type { Session } from './session';
import type { RegisterCopy } from './storagePort';

/**
 * Other files beside the open one that hold the same register and something that it does not. What was merged stays
 * where it is, since no file of anybody is removed, but nobody need be told of it again.
 */
export async function copiesWithNews(ports: Ports, session: Session): Promise<readonly RegisterCopy[]> {
  const { file, register } = openIn(session);
  if (file === undefined) return [];
  const copies = await ports.around.copiesOf(file.path, register.id);
  const news: RegisterCopy[] = [];
  for (const copy of copies) if (await hasNews(ports, session, copy)) news.push(copy);
  return news;
}

async function hasNews(ports: Ports, session: Session, copy: RegisterCopy): Promise<boolean> {
  const { path, changedAt, isLocked = false } = copy;
  const key = `${changedAt} ${path}`;
  if (session.copiesWithoutNews.has(key)) return false;
  try {
    const theirs = (await ports.storage.open(path)).current();
    // Another register that lies beside this one, with the same passphrase.
    if (isLocked && theirs.id !== openIn(session).register.id) return false;
    // Of these two the other way round is the one that makes sense.
    if (wouldFillExtract({ mine: openIn(session).register, theirs })) return false;
    const { incoming, conflicts } = mergedWith(ports, { mine: openIn(session).register, theirs }, path);
    if (incoming.length + conflicts.length > 0) return true;
    session.copiesWithoutNews.add(key);
    return false;
  } catch (error) {
    // What cannot be read now is told when somebody wants to merge it.
    // Of a locked one nobody can say that it is a copy.
    if (error instanceof AppError) return !isLocked;
    throw error;
  }
}
