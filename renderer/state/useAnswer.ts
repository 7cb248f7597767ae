import { useEffect, useEffectEvent, useState } from 'react';
import type { Result } from '../../shared/errors';

/** The answer to a question asked of main when the component appears, and again on `ask`. Undefined until it is there. */
export function useAnswer<Value>(question: () => Promise<Result<Value>>) {
  const [answer, setAnswer] = useState<Result<Value>>();
  const [round, setRound] = useState(0);
  const ask = useEffectEvent(question);
  useEffect(() => {
    let isWanted = true;
    void ask().then((given) => {
      if (isWanted) setAnswer(given);
    });
    return () => {
      isWanted = false;
    };
  }, [round]);
  return { answer, ask: () => setRound((before) => before + 1) };
}
