import type { CheckContext } from './context';

/**
 * A question about all records of a kind, such as "which earlier activity says the same?". Who watches hears the answer
 * and not the records it was found in: while the answer stays the same, it does not matter that one of them changed.
 */
export function question<Records, Key, Answer>(
  recordsOf: (context: CheckContext) => Records,
  answerIn: (records: Records, key: Key) => Answer,
): (context: CheckContext, key: Key) => Answer {
  const ask = (context: CheckContext, key: Key): Answer => {
    const answer = answerIn(recordsOf(context.watch?.context ?? context), key);
    context.watch?.note(ask, key, answer);
    return answer;
  };
  return ask;
}
