export const id = 2361;
export const ids = [2361];
export const modules = {

/***/ 32361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeParams: () => (/* binding */ writeParams)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20528);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33483);


/**
 * The text of a step's copy of the params file, in the format of the original, which says how numbers were written: `1.0` stays a number
 * with a fraction for readers that tell it from `1`. An original that is empty says nothing.
 */
function writeParams(values, format, original) {
    if (format === "toml")
        return tomlText(values, original);
    const written = numbersIn(original);
    return format === "yaml" ? yamlText(values, written) : `${jsonText(values, written, [], "")}\n`;
}
/** JSON is YAML, so that one parser tells of both. */
function numbersIn(original) {
    const doc = (0,yaml__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(original, { logLevel: "silent" });
    return (path, value) => {
        const node = doc.getIn(path, true);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_1__.isScalar)(node) && node.value === value ? (node.source ?? null) : null;
    };
}
function jsonText(value, written, path, indent) {
    if (typeof value === "number") {
        const source = written(path, value);
        return source !== null && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(source) ? source : String(value);
    }
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    const inner = `${indent}  `;
    const list = Array.isArray(value);
    const parts = list
        ? value.map((item, i) => jsonText(item, written, [...path, i], inner))
        : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${jsonText(item, written, [...path, key], inner)}`);
    const [open, close] = list ? "[]" : "{}";
    return parts.length === 0 ? `${open}${close}` : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
/** For readers of YAML 1.1 (PyYAML) and 1.2 alike, which differ in what is a text, a number and a truth value. */
function yamlText(values, written) {
    const doc = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Document */ .yo(values, { customTags: withNumbersAsWritten });
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(doc, {
        Scalar(key, node, above) {
            if (typeof node.value === "string" && !isPlain(node.value))
                node.type = "QUOTE_DOUBLE";
            if (typeof node.value === "number" && key !== "key") {
                const source = written(pathOf(node, above), node.value);
                node.source = source ?? String(node.value).replace(/^(-?\d+)e/, "$1.0e");
            }
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
const withNumbersAsWritten = (tags) => tags.map((tag) => typeof tag === "object" && /:(int|float)$/.test(tag.tag) && !tag.collection
    ? { ...tag, stringify: (item) => item.source ?? String(item.value) }
    : tag);
const isPlain = (text) => /^[A-Za-z_/][\w./ -]*(?<! )$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
/** TOML has whole numbers and others; what is not overridden stays what it was. */
function tomlText(values, original) {
    return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(typed(values, (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(original, { integersAsBigInt: true })), { numbersAsFloat: true });
}
function typed(value, was) {
    if (typeof value === "number")
        return Number.isSafeInteger(value) && typeof was !== "number" ? BigInt(value) : value;
    if (Array.isArray(value))
        return value.map((item, i) => typed(item, at(was, i)));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typed(item, at(was, key))]));
}
const at = (value, key) => typeof value === "object" && value !== null ? value[key] : undefined;


/***/ })

};
