/** Collects the addresses of scripts that fail to load from now on: they tell an administrator what is blocked. */
export function watchMissingScripts(page: Window): readonly string[] {
  const missing: string[] = [];
  const listen = ({ target }: Event): void => {
    if (target instanceof HTMLScriptElement) missing.push(target.src);
  };
  // Loading errors do not bubble; they are only seen on the way down.
  page.addEventListener("error", listen, { capture: true });
  return missing;
}
