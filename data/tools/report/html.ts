/** Markup that may stand in a page as it is; any other string is text. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Markup from a template: what is put in is escaped, in text and in quoted attributes, unless it is markup itself. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup {
  return new Markup(
    parts.reduce((page, part, at) => {
      const value = values[at - 1] ?? '';
      return page + [value].flat().map(asMarkup).join('') + part;
    }),
  );
}

function asMarkup(value: string | number | Markup): string {
  if (value instanceof Markup) return value.text;
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
