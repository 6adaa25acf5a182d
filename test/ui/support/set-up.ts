import { configure } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";

/** How long a test waits for what is to appear, in milliseconds; a busy machine takes its time. */
configure({ asyncUtilTimeout: 20_000 });

/** Browsers have them, jsdom has not; the file host reads with them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
