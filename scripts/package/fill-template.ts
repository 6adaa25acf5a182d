/** A template with the values in its `{{places}}`; throws an Error for a place without a value. */
export const fillTemplate = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template's place ${name} has no value.`);
    return value;
  });
