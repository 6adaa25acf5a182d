import {
  startOffice,
  type OfficeDoor,
  type OfficeStart,
} from "../../src/taskpane/start/start-office";

const never = new Promise<never>(() => undefined);

const doorTo = (host: unknown, isSupported = true): OfficeDoor => ({
  onReady: async () => ({ host }),
  isSupported: () => isSupported,
});

test.each<[OfficeStart, OfficeDoor]>([
  ["ready", doorTo("Excel")],
  ["excel-too-old", doorTo("Excel", false)],
  ["outside-excel", doorTo("Word")],
  ["outside-excel", doorTo(null)],
  ["script-missing", null],
])("the start is told as %s", async (start, door) => {
  const told: OfficeStart[] = [];
  await startOffice(door, never, (next) => told.push(next));
  expect(told).toEqual([start]);
});

test("an Excel that does not answer is told when patience ends", async () => {
  const told: OfficeStart[] = [];
  const silent: OfficeDoor = { onReady: () => never, isSupported: () => true };
  void startOffice(silent, Promise.resolve(), (next) => told.push(next));
  await new Promise(setImmediate);
  expect(told).toEqual(["no-answer"]);
});

test("an answer that comes after patience ended still opens the pane", async () => {
  const told: OfficeStart[] = [];
  let answer: (info: { readonly host: unknown }) => void = () => undefined;
  const answered = new Promise<{ readonly host: unknown }>((resolve) => {
    answer = resolve;
  });
  const late: OfficeDoor = { onReady: () => answered, isSupported: () => true };
  const started = startOffice(late, Promise.resolve(), (next) => told.push(next));
  await new Promise(setImmediate);
  answer({ host: "Excel" });
  await started;
  expect(told).toEqual(["no-answer", "ready"]);
});

test("an answer in time is the only thing told", async () => {
  const told: OfficeStart[] = [];
  let endPatience: () => void = () => undefined;
  const patience = new Promise<void>((resolve) => {
    endPatience = resolve;
  });
  await startOffice(doorTo("Excel"), patience, (next) => told.push(next));
  endPatience();
  await new Promise(setImmediate);
  expect(told).toEqual(["ready"]);
});
