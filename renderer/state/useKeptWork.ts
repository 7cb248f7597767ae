import { useEffect } from 'react';
import type { CollectionName } from '../../shared/register/register';
import { api } from '../api';
import { appNow, setApp } from './appStore';

/**
 * Looks for work that was kept from this record and never saved. If there is any, the form begins with it: typing would
 * otherwise be kept in its place, and it would be lost.
 */
export function useKeptWork(collection: CollectionName, id: string): void {
  useEffect(() => {
    void api()
      .unsavedWork()
      .then((result) => {
        const { page, opened, unsaved } = appNow();
        if (!result.ok || unsaved || page.kind !== 'record' || page.id !== id) return;
        const work = result.value.find(
          ({ registerId, recordId }) => registerId === opened?.register.id && recordId === id,
        );
        if (work && page.start.kind === 'saved') {
          setApp({ page: { ...page, start: { kind: 'recovered', work } } });
        }
      });
  }, [collection, id]);
}
