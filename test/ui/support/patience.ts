import { configure } from "@testing-library/react";

/** How long a test waits for what is to appear, in milliseconds; a busy machine takes its time. */
configure({ asyncUtilTimeout: 20_000 });
