import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// Components and pages in a simulated browser take a minute, too long for every commit.
const COMPONENTS = ['test/renderer/**/*.test.tsx'];

/** Projects by price: `brain` and `unit` run in `npm run check`; `components`, `slow` (faults, documents) and `e2e` (the window) in `npm test`. */
export default defineConfig({
  root,
  plugins: [react()],
  test: {
    // No test measures time; a busy machine must not fail one.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        // Pure functions keep no state, so their tests can share one world: half the time.
        test: { name: 'brain', include: ['test/shared/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: ['test/**/*.test.{ts,tsx}', 'test/electron-on-chromium/test/**/*.spec.ts'],
          exclude: ['test/**/*.slow.test.ts', 'test/shared/**', ...COMPONENTS, 'test/e2e/**'],
        },
      },
      { extends: true, test: { name: 'components', include: COMPONENTS } },
      {
        extends: true,
        test: { name: 'slow', include: ['test/**/*.slow.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        // One window at a time: two on one display would take each other's focus.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
