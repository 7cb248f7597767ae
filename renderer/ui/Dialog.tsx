import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './classNames';

type DialogProps = {
  /** The situation, not the question "are you sure". */
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons named with verbs, the main one last. */
  readonly actions: ReactNode;
  /** Escape does the harmless thing. */
  readonly onCancel: () => void;
  /** What Ctrl+Enter does. */
  readonly onMain?: () => void;
  /** A question takes the focus to its harmless button, a form to its first field. */
  readonly kind: 'question' | 'form';
  /** For something to read rather than to answer. */
  readonly isWide?: boolean;
};

/** Focus stays inside while it is open and goes back where it was when it closes. Render it only while open. */
export function Dialog({ title, children, actions, onCancel, onMain, kind, isWide = false }: DialogProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wanted = kind === 'form' ? 'input, textarea, [role="combobox"]' : '[data-autofocus="true"]';
    frame.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [kind]);
  const doMain = (event: KeyboardEvent) => {
    if (onMain && event.ctrlKey && event.key === 'Enter') onMain();
  };
  return (
    <ModalOverlay className="scrim" isOpen onOpenChange={(isOpen) => !isOpen && onCancel()}>
      <Modal className={classNames('modal', isWide && 'is-wide')}>
        <AriaDialog className="dialog" role={kind === 'question' ? 'alertdialog' : 'dialog'}>
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
          </header>
          <div className="dialog-frame" ref={frame} onKeyDown={doMain}>
            <div className="in">{children}</div>
            <footer>{actions}</footer>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
