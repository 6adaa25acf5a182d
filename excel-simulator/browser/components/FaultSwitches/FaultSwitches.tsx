import { Switch } from "@fluentui/react-components";
import { useExcelVersion } from "../../excel/use-excel-version";
import type { WatchedExcel } from "../../excel/watched-excel";
import { STRICTEST_OPTIONS } from "../../../model/protection";
import type { ExcelWords } from "../../words/words";
import { useExcelWords } from "../../words/use-excel-words";
import { useFaultSwitchesStyles } from "./FaultSwitches.styles";

/** Something that the add-in must cope with: whether it is so in an Excel, and how it becomes so. */
type Fault = {
  readonly name: Exclude<keyof ExcelWords["faults"], "title">;
  readonly isOn: (excel: WatchedExcel) => boolean;
  readonly change: (excel: WatchedExcel, on: boolean) => void;
};

const FAULTS: readonly Fault[] = [
  {
    name: "cellEdit",
    isOn: ({ faults }) => faults.cellEdit !== null,
    change: ({ faults }, on) => (on ? faults.beginCellEdit() : faults.endCellEdit()),
  },
  {
    name: "sheetProtected",
    isOn: ({ activeSheet }) => activeSheet.protection !== null,
    change: ({ activeSheet }, on) => {
      activeSheet.protection = on ? { options: STRICTEST_OPTIONS, password: null } : null;
    },
  },
  {
    name: "connectionLost",
    isOn: ({ faults }) => faults.isConnectionLost,
    change: ({ faults }, on) => (on ? faults.loseConnection() : faults.restoreConnection()),
  },
  {
    name: "structureProtected",
    isOn: ({ workbook }) => workbook.structureProtection !== null,
    change: ({ workbook }, on) => {
      workbook.structureProtection = on ? { password: null } : null;
    },
  },
];

/** Switches for what people meet in Excel now and then. */
export function FaultSwitches({ excel }: { readonly excel: WatchedExcel }) {
  const styles = useFaultSwitchesStyles();
  const words = useExcelWords();
  useExcelVersion(excel);
  return (
    <fieldset className={styles.root}>
      <legend className={styles.title}>{words.faults.title}</legend>
      <div className={styles.switches}>
        {FAULTS.map(({ name, isOn, change }) => (
          <Switch
            key={name}
            label={words.faults[name]}
            checked={isOn(excel)}
            onChange={(_event, { checked }) => excel.byPerson(() => change(excel, checked))}
          />
        ))}
      </div>
    </fieldset>
  );
}
