// zod's small build, told not to compile validators with eval: the extension's CSP forbids it.
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
