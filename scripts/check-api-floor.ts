import { join } from "node:path";
import { checkApiFloor } from "./api-floor/check-api-floor";
import { declaredIn } from "./api-floor/declared-capabilities";
import { officeProgram } from "./api-floor/office-program";
import { wrongWitnesses } from "./api-floor/witnesses";

/** Tells what src uses of Office above the floor; ends with 1 where it does so without having asked. */
const root = join(import.meta.dirname, "..");
const { program, files } = officeProgram(root);
const checker = program.getTypeChecker();

const table = program.getSourceFile(join(root, "src/hosts/excel/capabilities/capabilities.ts"));
if (!table) throw new Error("src/hosts/excel/capabilities/capabilities.ts is not there.");
const declared = declaredIn(table);

const { probed, problems } = checkApiFloor(checker, files, declared);
const wrong = [...wrongWitnesses(checker, table, declared), ...problems];
const short = (line: string): string => line.replace(`${root}/`, "");
for (const line of probed) console.log(short(line));
for (const line of wrong) console.error(short(line));
process.exitCode = wrong.length > 0 ? 1 : 0;
