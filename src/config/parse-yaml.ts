import {
  type Document,
  isAlias,
  isScalar,
  type LineCounter,
  type Pair,
  parseDocument,
  visit,
  YAMLParseError,
} from "yaml";

/**
 * Parses a text that may be a stranger's, in a time that grows as its length does: the parser itself would hold each key of a map against each other one,
 * and tell of a bottomless nesting in the words of the machine.
 */
export function parseYaml(text: string, lineCounter?: LineCounter, { merge = false } = {}): Document.Parsed {
  const doc = parseDocument(text, {
    // Silent, it would also be silent of a second document.
    logLevel: "error",
    merge,
    prettyErrors: false,
    uniqueKeys: false,
    ...(lineCounter ? { lineCounter } : {}),
  });
  const [tooDeep] = doc.errors.filter(isTooDeep);
  if (tooDeep) {
    const others = doc.errors.filter((error) => !isTooDeep(error));
    doc.errors = [new YAMLParseError(tooDeep.pos, tooDeep.code, "It is nested too deeply"), ...others];
  }
  for (const error of doc.errors)
    if (error.code === "MULTIPLE_DOCS") error.message = "There is a second document in it";
  if (doc.errors.length === 0) visit(doc, { Map: (_, { items }) => void doc.errors.push(...repeated(items)) });
  if (doc.errors.length === 0) doc.errors.push(...circles(doc));
  return doc;
}

/** Aliases that stand within what they mean. */
function circles(doc: Document.Parsed): YAMLParseError[] {
  const anchors = new Map<string, unknown>();
  const found: YAMLParseError[] = [];
  visit(doc, {
    Node(_, node, above) {
      if (!isAlias(node)) {
        if (node.anchor) anchors.set(node.anchor, node);
      } else if (above.some((one) => one === anchors.get(node.source))) {
        const [from = 0, to = 0] = node.range ?? [];
        found.push(new YAMLParseError([from, to], "BAD_ALIAS", "The alias stands within what it means"));
      }
    },
  });
  return found;
}

const isTooDeep = ({ code }: YAMLParseError): boolean => code === "RESOURCE_EXHAUSTION";

function repeated(items: readonly Pair[]): YAMLParseError[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key) || key.source === "<<") return [];
    if (!seen.has(key.value)) {
      seen.add(key.value);
      return [];
    }
    const [from = 0, to = 0] = key.range ?? [];
    return [new YAMLParseError([from, to], "DUPLICATE_KEY", "Map keys must be unique")];
  });
}

/** Values that say what they are by a tag: plain data has none, but for a text that is called one. */
export function taggedIn(doc: Document.Parsed): YAMLParseError[] {
  const found: YAMLParseError[] = [];
  visit(doc, {
    Node(_, node) {
      if (isAlias(node) || node.tag === undefined || node.tag === "tag:yaml.org,2002:str") return;
      const [from = 0, to = 0] = node.range ?? [];
      found.push(
        new YAMLParseError([from, to], "TAG_RESOLVE_FAILED", `A value has the tag ${node.tag}: write it plainly`),
      );
    },
  });
  return found;
}
