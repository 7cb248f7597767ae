import { api } from '../api';
import { setApp } from './appStore';

/** A file dropped anywhere is opened; nothing else that is dropped does anything, and no drop leaves this page. */
export function listenToDrops(): () => void {
  const onDragOver = (event: DragEvent) => event.preventDefault();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void handOver(file);
  };
  window.addEventListener('dragover', onDragOver);
  window.addEventListener('drop', onDrop);
  return () => {
    window.removeEventListener('dragover', onDragOver);
    window.removeEventListener('drop', onDrop);
  };
}

async function handOver(file: File): Promise<void> {
  const result = await api().handOverDroppedFile(file);
  if (!result.ok) setApp({ problem: result.error });
}
