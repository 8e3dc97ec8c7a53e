/** Characters of a configuration file that are parsed: a parser's time grows faster than the text, and the text may be a stranger's. */
export const largestText = 1024 * 1024;
