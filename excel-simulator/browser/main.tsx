import { createRoot } from "react-dom/client";
import { FailureBoundary, LanguageRoot } from "../../src/ui";
import { ExcelPage } from "./components/ExcelPage/ExcelPage";

const root = document.getElementById("root");
if (!root) throw new Error("excel.html has no element with the id root.");

createRoot(root).render(
  <LanguageRoot initialLocale="ja">
    <FailureBoundary>
      <ExcelPage />
    </FailureBoundary>
  </LanguageRoot>,
);
