/** A value on its way from one world to the other; what is not data goes as a number to call or to wait for. */
export type Packed =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'function'; readonly id: number }
  | { readonly kind: 'promise'; readonly id: number }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'list'; readonly items: readonly Packed[] }
  | { readonly kind: 'record'; readonly entries: readonly (readonly [key: string, value: Packed])[] }
  | { readonly kind: 'again'; readonly index: number };

export type Outcome = { readonly ok: boolean; readonly value: Packed };

/** What the worlds say to each other. */
export type Packet =
  | { readonly does: 'expose'; readonly call: number; readonly key: string; readonly api: Packed }
  | { readonly does: 'call'; readonly call: number; readonly id: number; readonly inputs: readonly Packed[] }
  | { readonly does: 'return'; readonly call: number; readonly outcome: Outcome }
  | { readonly does: 'settle'; readonly id: number; readonly outcome: Outcome }
  | { readonly does: 'release'; readonly id: number };
