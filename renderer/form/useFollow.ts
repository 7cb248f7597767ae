import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Values } from '../../shared/fields/state';
import type { LiveRecord } from './liveRecord';

/** Long enough that a fast typist is not slowed down, short enough to seem at once. */
const QUIET_MS = 120;

type Follow = {
  readonly form: UseFormReturn;
  readonly live: LiveRecord;
  readonly onFollowed: (values: Values) => void;
};

/**
 * Lets marks, counts and the page follow the typing after a short silence; the first change at once, so that unsaved
 * work is known from its first letter. Gives back the way to follow now.
 */
export function useFollow({ form, live, onFollowed }: Follow): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useEffectEvent(onFollowed);

  const refresh = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    live.setValues(valuesOf(form));
  }, [form, live]);

  useEffect(() => live.listen(() => tell(live.get().values)), [live]);

  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer.current);
        if (live.get().changed.size === 0) refresh();
        else timer.current = setTimeout(refresh, QUIET_MS);
      },
    });
    return () => {
      stop();
      // What was typed in the last moment before the form goes must be known too.
      if (timer.current !== undefined) refresh();
    };
  }, [form, live, refresh]);

  return refresh;
}

/** A copy of what is in the form: the library hands out the object it works on. */
export function valuesOf(form: UseFormReturn): Values {
  return structuredClone(form.getValues());
}
