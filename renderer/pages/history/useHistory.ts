import { useEffect, useState } from 'react';
import type { CommandOutput } from '../../../shared/commands/contract';
import type { Failure } from '../../../shared/errors';
import type { CollectionName } from '../../../shared/register/register';
import { api } from '../../api';
import { useApp } from '../../state/appStore';
import { useLanguage } from '../../state/LanguageContext';

/** So many entries are shown at once. */
export const PAGE_LENGTH = 50;
const TYPING_MS = 250;

export type HistoryRows = CommandOutput<'history'>;

export type HistoryFilter = {
  readonly part: CollectionName | '';
  readonly recordId: string;
  /** '' for everybody. */
  readonly by: string;
  /** YYYY-MM-DD; '' for no limit. */
  readonly from: string;
  readonly until: string;
  /** Words that have to stand in it; '' for no matter what. */
  readonly text: string;
  readonly offset: number;
};

export type HistoryState = {
  readonly filter: HistoryFilter;
  /** Another choice begins at its newest entry again. */
  readonly setFilter: (change: Partial<HistoryFilter>) => void;
  /** Undefined until it was asked for. */
  readonly page: HistoryRows | undefined;
  readonly failure: Failure | undefined;
};

/** The entries that pass a choice, a page at a time; asked for again when the register changes. */
export function useHistory(start: Pick<HistoryFilter, 'part' | 'recordId'>): HistoryState {
  const language = useLanguage();
  const register = useApp((state) => state.opened?.register);
  const [filter, setFilter] = useState<HistoryFilter>({
    ...start,
    by: '',
    from: '',
    until: '',
    text: '',
    offset: 0,
  });
  const [page, setPage] = useState<HistoryRows>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let isWanted = true;
    const { part, ...rest } = filter;
    const ask = async () => {
      const result = await api().history({ ...rest, collection: part, language, limit: PAGE_LENGTH });
      if (!isWanted) return;
      if (result.ok) setPage(result.value);
      setFailure(result.ok ? undefined : result.error);
    };
    // A word is typed letter by letter, and looking for each of them in a long history takes a while.
    const timer = setTimeout(() => void ask(), filter.text === '' ? 0 : TYPING_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [filter, language, register]);
  return {
    filter,
    setFilter: (change) => setFilter((before) => ({ ...before, offset: 0, ...change })),
    page,
    failure,
  };
}
