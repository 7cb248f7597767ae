/** A module of this folder bundled into one classic script, as text; see build/vite.standin.config.ts. */
declare module '*?script' {
  export const source: string;
}
