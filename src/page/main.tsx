import { createRoot } from "react-dom/client";
import { today } from "../hosts/today";
import { FailureBoundary, LanguageRoot } from "../ui";
import { Page } from "./components/Page/Page";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root.");

createRoot(root).render(
  <LanguageRoot initialLocale="ja">
    <FailureBoundary>
      <Page today={today()} />
    </FailureBoundary>
  </LanguageRoot>,
);
