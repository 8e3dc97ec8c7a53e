/** What a file from elsewhere is called where nobody says it: the last part of its address. Empty: it has none. */
export function fetchName(url: string): string {
  const last = new URL(url).pathname.split("/").at(-1) ?? "";
  try {
    const name = decodeURIComponent(last);
    return /[/\\]/.test(name) ? "" : name;
  } catch {
    return last;
  }
}
