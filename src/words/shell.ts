// Words as they are typed on a command line.

/** A word as a shell takes it for one. */
export function shellQuote(text: string): string {
  if (/^[\w./:-]+$/.test(text)) return text;
  return /['\\!$`]|^#\d+$/.test(text)
    ? `'${text.replaceAll("'", "'\\''")}'`
    : `"${text.replaceAll('"', '\\"')}"`;
}
