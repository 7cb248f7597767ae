import type { Packet } from './packets';
import type { Wire } from './bridge';

/**
 * Two worlds share the document, not their objects. Chromium hands a CustomEvent's detail to a listener in another world
 * as a structured clone, and at once: that is the wire.
 */
export function domWire(secret: string, own: 'isolated' | 'main'): Wire {
  // Taken before any page script can put something else in their place.
  const dispatch = window.dispatchEvent.bind(window);
  const listenTo = window.addEventListener.bind(window);
  const Message = CustomEvent;
  const other = own === 'isolated' ? 'main' : 'isolated';
  return {
    post: (packet) => void dispatch(new Message(secret + other, { detail: packet })),
    listen: (listener) => {
      const receive = (event: Event) => {
        event.stopImmediatePropagation();
        // Only the other end knows the secret, and it posts nothing but packets.
        listener((event as CustomEvent<Packet>).detail);
      };
      listenTo(secret + own, receive, { capture: true });
    },
  };
}
