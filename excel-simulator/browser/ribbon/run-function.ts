import type { BootedExcel } from "../../boot/booted-excel";
import { openPage } from "../frames/open-page";
import type { Press } from "../frames/ribbon-end";

/** The page that the manifest names for functions. */
const PAGE = "commands.html";

const DONE = 0;

/** In milliseconds: a page listens on the web before its functions are known, and may be told of a button too early. */
const PAUSE = 200;

/**
 * Runs a function of the add-in as Excel does when its button is pressed: in a page of its own that nobody sees, until the
 * function says that it is through. Rejects where the page does not know the function.
 */
export function runFunction(functionName: string, booted: BootedExcel): Promise<void> {
  const unseen = document.createElement("div");
  unseen.hidden = true;
  document.body.append(unseen);
  return new Promise<void>((resolve, reject) => {
    const { loaded, close } = openPage(PAGE, unseen, booted, {
      onListening: (press) =>
        void loaded.then(() => setTimeout(() => press(pressOf(functionName)), PAUSE)),
      onCompleted: (status) => {
        // Not at once: office.js is in the middle of a call.
        setTimeout(() => {
          close();
          unseen.remove();
        });
        if (status === DONE) resolve();
        else reject(new Error(`${PAGE} did not run ${functionName}: ${status}`));
      },
    });
  });
}

const pressOf = (functionName: string): Press => ({
  id: functionName,
  functionName,
  event: JSON.stringify({ source: { id: functionName } }),
});
