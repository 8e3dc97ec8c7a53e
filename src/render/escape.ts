// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is looked for

/** C0 and C1 controls, and the characters that reorder or hide text (bidirectional marks, zero widths). */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A foreign text as one line of a terminal: nothing in it moves the cursor, colours or hides. */
export const escapeTerminal = (text: string): string =>
  plain.test(text) ? text : text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");

/** Most texts are, and a table may have thousands. */
const plain = /^[ -~]*$/;

/** A foreign text inside Markdown, in a table too: no markup, HTML, link, mention, reference or comment marker survives. */
export function escapeMarkdown(text: string, longest = 200): string {
  const line = text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
  const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
  return (
    cut
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_{}[\]()#+!|~$^=:.-]/g, (mark) => (harmless.has(mark) ? mark : `\\${mark}`))
      // A character of no width keeps GitHub from making links and notifying people.
      .replace(/@/g, "@\u200b")
      .replace(/(https?|ftp|mailto|www)(?=[\\:.])/gi, "$1\u200b")
      .replace(/\b(GH|gh)-(?=\d)/g, "$1-\u200b")
      .replace(/#(?=\d)/g, "#\u200b")
  );
}

/** Marks that mean nothing in the middle of a line. */
const harmless = new Set([".", "-", ":", "=", "+", "(", ")", "^"]);

/** A foreign text as inline code: the only mark that counts there is the backtick. */
export function codeMarkdown(text: string, longest = 120): string {
  const line = text
    .replace(/[\r\n\t]+/g, " ")
    .replace(unseen, "\ufffd")
    .replace(/`/g, "ˋ")
    .replace(/\|/g, "¦");
  const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
  return cut.trim() === "" ? "(empty)" : `\`${cut}\``;
}

/** A foreign text of several lines as a block of code: its fence is longer than any in the text. */
export function fencedMarkdown(text: string): string {
  const plain = text.replace(/\r\n?/g, "\n").replace(unseen, "\ufffd").trimEnd();
  const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${plain}\n${fence}`;
}

/** A foreign text inside a workflow command's data. */
export const escapeCommand = (text: string): string =>
  text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");

/** A foreign text inside a quoted label of Mermaid: whatever could mean something there is written by its number. */
export const escapeMermaid = (text: string): string =>
  escapeTerminal(text).replace(/[^\w .,:+@/()×-]/gu, (mark) => `#${mark.codePointAt(0)};`);

/** A foreign text inside a quoted string of DOT, where a backslash begins an escape of Graphviz's own. */
export const escapeDot = (text: string): string => escapeTerminal(text).replace(/["\\]/g, "\\$&");
