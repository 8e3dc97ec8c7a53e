export const id = 2361;
export const ids = [2361];
export const modules = {

/***/ 96324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   Gi: () => (/* binding */ spelledInYaml),
/* harmony export */   vk: () => (/* binding */ spelledInToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20528);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33483);
/* harmony import */ var _core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99780);



/** How the values of a parsed text are written where that is more than they say: as its own format, or as JSON. Nothing in it leads in a circle. */
function spelledInYaml(doc, format, root = doc.contents) {
    const found = {};
    const meant = meaningsIn(doc);
    const walk = (node, at) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node))
            walk(meant.get(node), at);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node))
            for (const [i, item] of node.items.entries())
                walk(item, `${at}/${i}`);
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
            for (const [name, [key, value]] of entriesOf(node, meant)) {
                const below = `${at}${(0,_core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .rq)([name])}`;
                if (format === "yaml" && isOddKey(key))
                    found[`${_core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_2__/* .keyMark */ .JY}${below}`] = key.source ?? name;
                walk(value, below);
            }
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(node)) {
            const text = spellingOf(node, format);
            if (text !== null)
                found[at] = text;
        }
    };
    walk(root, "");
    return found;
}
/** Every number that has a fraction, be it nought: TOML tells them from whole ones. */
function spelledInToml(text) {
    const found = {};
    const walk = (value, at) => {
        if (typeof value === "number")
            found[at] = String(value);
        else if (typeof value === "object" && value !== null)
            for (const [key, below] of Object.entries(value))
                walk(below, `${at}${(0,_core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .rq)([key])}`);
    };
    walk((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: true }), "");
    return found;
}
/** A number as it is written where nothing else is known. Readers of YAML 1.1 know no exponent without a point before it. */
const numberText = (value, format) => format === "json" ? String(value) : String(value).replace(/^(-?\d+)e/, "$1.0e");
/** What PyYAML, which reads YAML 1.1, takes for a truth value, a number, a time or a date, and YAML 1.2 for a text. */
const readersDiffer = /^([-+.\d][\w.:+ -]*|y|n|yes|no|on|off)$/i;
const jsonNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
function spellingOf({ value, source, type, tag }, format) {
    if (tag !== undefined || source === undefined)
        return null;
    if (typeof value === "number")
        return source === numberText(value, format) || (format === "json" && !jsonNumber.test(source)) ? null : source;
    return format === "yaml" && typeof value === "string" && type === "PLAIN" && readersDiffer.test(value) ? value : null;
}
const isOddKey = (key) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(key) &&
    key.tag === undefined &&
    key.value !== null &&
    (typeof key.value !== "string" || spellingOf(key, "yaml") !== null);
function meaningsIn(doc) {
    const anchors = new Map();
    const meant = new Map();
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(doc, {
        Node(_, node) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node))
                meant.set(node, anchors.get(node.source));
            else if (node.anchor)
                anchors.set(node.anchor, node);
        },
    });
    return meant;
}
/** What is merged in (`<<`) gives way to what the map has itself. */
function entriesOf(map, meant) {
    const merged = new Map();
    const own = new Map();
    for (const { key, value } of map.items) {
        if (isMerge(key))
            for (const source of sourcesOf(value, meant))
                for (const [name, entry] of entriesOf(source, meant))
                    if (!merged.has(name))
                        merged.set(name, entry);
        if (!isMerge(key))
            own.set(String((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(key) ? (key.value ?? "") : key), [key, value]);
    }
    return new Map([...merged, ...own]);
}
const isMerge = (key) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(key) && key.type === "PLAIN" && key.source === "<<";
function sourcesOf(value, meant) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(value) ? meant.get(value) : value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node))
        return [node];
    return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node) ? node.items.flatMap((item) => sourcesOf(item, meant)) : [];
}


/***/ }),

/***/ 32361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeParams: () => (/* binding */ writeParams)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20528);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33483);
/* harmony import */ var _core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99780);
/* harmony import */ var _spelled_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96324);




/**
 * The text of a step's copy of the params file, in the format of the original, and with its words where a value does not tell them: `1.0` stays a number
 * with a fraction for readers that tell it from `1`.
 */
function writeParams(values, format, spelled) {
    if (format === "toml")
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(typed(values, "", spelled), { numbersAsFloat: true });
    return format === "yaml" ? yamlText(values, spelled) : `${jsonText(values, "", spelled, "")}\n`;
}
function jsonText(value, at, spelled, indent) {
    if (typeof value === "number")
        return spelled[at] ?? (0,_spelled_in_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(value, "json");
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const inner = `${indent}  `;
    const below = (key) => `${at}${(0,_core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)([key])}`;
    const parts = Array.isArray(value)
        ? value.map((item, i) => jsonText(item, below(i), spelled, inner))
        : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${jsonText(item, below(key), spelled, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
/** Texts are quoted so that readers of YAML 1.1 (PyYAML) and 1.2 agree, but for those that the original leaves to its reader. */
function yamlText(values, spelled) {
    const doc = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Document */ .yo(values, { customTags: asWritten, aliasDuplicateObjects: false });
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(doc, {
        Scalar(key, node, above) {
            const at = (0,_core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)(pathOf(node, above));
            const text = spelled[key === "key" ? `${_core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .keyMark */ .JY}${at}` : at];
            if (text !== undefined)
                node.source = text;
            else if (typeof node.value === "number")
                node.source = (0,_spelled_in_js__WEBPACK_IMPORTED_MODULE_2__/* .numberText */ .$4)(node.value, "yaml");
            else if (typeof node.value === "string" && !isPlain(node.value))
                node.type = "QUOTE_DOUBLE";
        },
    });
    return doc.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
}
/** Which keys and places lead to a node; `above` are its parents, maps and lists with their pairs between. */
function pathOf(node, above) {
    const chain = [...above, node];
    return chain.flatMap((parent, i) => {
        const child = chain[i + 1];
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isPair */ .tO)(parent))
            return [String((0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(parent.key) ? parent.key.value : parent.key)];
        return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(parent) ? [parent.items.indexOf(child)] : [];
    });
}
const asWritten = (tags) => tags.map((tag) => typeof tag === "object" && /:(int|float|str)$/.test(tag.tag) && !tag.collection
    ? { ...tag, stringify: (item, ...how) => item.source ?? tag.stringify?.(item, ...how) ?? "" }
    : tag);
const isPlain = (text) => /^[A-Za-z_/][\w./ -]*(?<! )$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
/** TOML tells whole numbers from others. */
function typed(value, at, spelled) {
    if (typeof value === "number")
        return Number.isSafeInteger(value) && !Object.hasOwn(spelled, at) ? BigInt(value) : value;
    if (typeof value !== "object" || value === null)
        return value;
    const below = (key, item) => typed(item, `${at}${(0,_core_pipeline_spelled_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerOf */ .rq)([key])}`, spelled);
    if (Array.isArray(value))
        return value.map((item, i) => below(i, item));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(key, item)]));
}


/***/ })

};
