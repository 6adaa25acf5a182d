import { makeStyles, tokens } from "@fluentui/react-components";

const good = { color: "#0e5a2a", backgroundColor: "#e3f3e8" } as const;
const bad = { color: "#8f1d14", backgroundColor: "#fbe4e1" } as const;
const muted = {
  color: tokens.colorNeutralForeground2,
  backgroundColor: tokens.colorNeutralBackground3,
} as const;

export const useVerdictMarkStyles = makeStyles({
  root: {
    display: "inline-block",
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  achieved: good,
  "on-track": good,
  "slightly-behind": { color: "#6b4700", backgroundColor: "#fdf0d2" },
  behind: bad,
  "not-due": muted,
  "not-reported": bad,
  "not-judged": muted,
});
