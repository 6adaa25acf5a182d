import { Field, Select } from "@fluentui/react-components";
import { choiceKey, type DepartmentChoice } from "../../departments/department-choice";
import { useLanguage } from "../../language/language";

export type DepartmentSelectProps = {
  readonly choices: readonly DepartmentChoice[];
  readonly chosen: DepartmentChoice;
  readonly onChoose: (choice: DepartmentChoice) => void;
};

/** Narrows a list to a department. */
export function DepartmentSelect({ choices, chosen, onChoose }: DepartmentSelectProps) {
  const { words } = useLanguage();
  const label = (choice: DepartmentChoice): string =>
    choice.kind === "named" ? choice.name : words.departments[choice.kind];
  return (
    <Field label={words.departments.label} size="small">
      <Select
        size="small"
        value={choiceKey(chosen)}
        onChange={(_event, { value }) => {
          const choice = choices.find((offered) => choiceKey(offered) === value);
          if (choice) onChoose(choice);
        }}
      >
        {choices.map((choice) => (
          <option key={choiceKey(choice)} value={choiceKey(choice)}>
            {label(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
