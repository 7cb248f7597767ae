import { z } from 'zod';

// zod compiles checks with `new Function` where it may; the CSP forbids that, and even trying reports a violation.
z.config({ jitless: true });
