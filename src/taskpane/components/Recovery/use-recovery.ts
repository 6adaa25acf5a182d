import { useEffect, useState } from "react";
import type { ExcelHost } from "../../../hosts/excel/excel-host";
import { failureOf, type Failure } from "../../../ui";

type Recovered = NonNullable<Awaited<ReturnType<ExcelHost["recoverInterruptedWriting"]>>>;

/** How far the pane is with putting right what an interrupted writing left in the workbook. */
export type Recovery =
  | { readonly state: "looking" }
  | { readonly state: "nothing-to-do" }
  | { readonly state: "recovered"; readonly recovered: Recovered }
  | { readonly state: "failed"; readonly failure: Failure };

/** Puts the workbook right once, before anything else is done with it. */
export function useRecovery(host: Pick<ExcelHost, "recoverInterruptedWriting">): Recovery {
  const [recovery, setRecovery] = useState<Recovery>({ state: "looking" });
  useEffect(() => {
    let isWanted = true;
    void recover(host).then((found) => isWanted && setRecovery(found));
    return () => {
      isWanted = false;
    };
  }, [host]);
  return recovery;
}

async function recover(host: Pick<ExcelHost, "recoverInterruptedWriting">): Promise<Recovery> {
  try {
    const recovered = await host.recoverInterruptedWriting();
    return recovered ? { state: "recovered", recovered } : { state: "nothing-to-do" };
  } catch (error) {
    return { state: "failed", failure: failureOf(error) };
  }
}
