import { type Document, isScalar, type LineCounter, type Pair, parseDocument, visit, YAMLParseError } from "yaml";

/**
 * Parses a text that may be a stranger's, in a time that grows as its length does: the parser itself would hold each key of a map against each other one,
 * and tell of a bottomless nesting in the words of the machine.
 */
export function parseYaml(text: string, lineCounter?: LineCounter): Document.Parsed {
  const doc = parseDocument(text, {
    logLevel: "silent",
    prettyErrors: false,
    uniqueKeys: false,
    ...(lineCounter ? { lineCounter } : {}),
  });
  const [tooDeep] = doc.errors.filter(isTooDeep);
  if (tooDeep) {
    const others = doc.errors.filter((error) => !isTooDeep(error));
    doc.errors = [new YAMLParseError(tooDeep.pos, tooDeep.code, "It is nested too deeply"), ...others];
  }
  if (doc.errors.length === 0) visit(doc, { Map: (_, { items }) => void doc.errors.push(...repeated(items)) });
  return doc;
}

const isTooDeep = ({ code }: YAMLParseError): boolean => code === "RESOURCE_EXHAUSTION";

function repeated(items: readonly Pair[]): YAMLParseError[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key) || key.value === "<<") return [];
    if (!seen.has(key.value)) {
      seen.add(key.value);
      return [];
    }
    const [from = 0, to = 0] = key.range ?? [];
    return [new YAMLParseError([from, to], "DUPLICATE_KEY", "Map keys must be unique")];
  });
}
