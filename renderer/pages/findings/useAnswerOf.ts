import { useEffect, useRef, useState } from 'react';

/** Something that is done when asked, once at a time, and what came of it. */
export function useAnswerOf<Input extends readonly unknown[], Answer>(
  question: (...input: Input) => Promise<Answer>,
) {
  const [answer, setAnswer] = useState<Answer>();
  const [isAsking, setAsking] = useState(false);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const ask = (...input: Input) => {
    setAsking(true);
    void question(...input)
      .then((given) => {
        if (isHere.current) setAnswer(given);
      })
      .finally(() => {
        if (isHere.current) setAsking(false);
      });
  };
  return { answer, isAsking, ask };
}
