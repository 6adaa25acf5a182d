declare global {
  var shinchokuMissingScripts: readonly string[] | undefined;
}

/**
 * The addresses of the page's scripts that failed to load, a list that grows: they tell an administrator what is
 * blocked. Watching begins with the first call, which watch-scripts.ts makes before any other script.
 */
export const watchMissingScripts = (page: Window): readonly string[] =>
  (globalThis.shinchokuMissingScripts ??= beginWatching(page));

function beginWatching(page: Window): readonly string[] {
  const missing: string[] = [];
  const listen = ({ target }: Event): void => {
    if (target instanceof HTMLScriptElement) missing.push(target.src);
  };
  // Loading errors do not bubble; they are only seen on the way down.
  page.addEventListener("error", listen, { capture: true });
  return missing;
}
