import { createRoot } from "react-dom/client";
import { localeOf } from "../hosts/excel/open-workbook";
import { today } from "../hosts/today";
import { LanguageRoot } from "../ui";
import { TaskPane } from "./components/TaskPane/TaskPane";
import { watchMissingScripts } from "./start/missing-scripts";
import { officeDoor } from "./start/office-door";

const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no element with the id root.");

createRoot(root).render(
  <LanguageRoot initialLocale={localeOf(navigator.language)}>
    <TaskPane door={officeDoor()} missingScripts={watchMissingScripts(window)} today={today()} />
  </LanguageRoot>,
);
