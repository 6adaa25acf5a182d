import { watchMissingScripts } from "./missing-scripts";

/** Runs before office.js: what it loads may fail before the pane's own scripts run. */
watchMissingScripts(window);
