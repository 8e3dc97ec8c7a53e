export const id = 1814;
export const ids = [1814,8714];
export const modules = {

/***/ 38232:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 91814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatch: () => (/* binding */ dispatch)
});

// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/lib/nearest.js
var nearest = __webpack_require__(18016);
;// CONCATENATED MODULE: ./js/cli/commands.js
/** Every command, in the order in which help lists them. Each is loaded only when it is asked for. */
const commands = {
    init: {
        summary: "write a mainline.yml that runs, and the workflow",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3610), __webpack_require__.e(438)]).then(__webpack_require__.bind(__webpack_require__, 20438))).command,
    },
    validate: {
        summary: "check mainline.yml, and say all that is wrong with it",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3610), __webpack_require__.e(7354), __webpack_require__.e(1367)]).then(__webpack_require__.bind(__webpack_require__, 18960))).command,
    },
    plan: {
        summary: "show the legs, and which of them would run",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3610), __webpack_require__.e(973)]).then(__webpack_require__.bind(__webpack_require__, 40973))).command,
    },
    graph: {
        summary: "draw what needs what, and what would run",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3610), __webpack_require__.e(3446)]).then(__webpack_require__.bind(__webpack_require__, 53446))).command,
    },
    run: { summary: "run what has changed", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3610), __webpack_require__.e(7964), __webpack_require__.e(2202), __webpack_require__.e(2213)]).then(__webpack_require__.bind(__webpack_require__, 78908))).command },
    runs: { summary: "list the runs of this repository", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3610), __webpack_require__.e(12), __webpack_require__.e(1422)]).then(__webpack_require__.bind(__webpack_require__, 41422))).command },
    show: {
        summary: "show one run: legs, metrics, models",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3610), __webpack_require__.e(12), __webpack_require__.e(2729)]).then(__webpack_require__.bind(__webpack_require__, 62729))).command,
    },
    logs: { summary: "print or follow what legs print", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3610), __webpack_require__.e(2202), __webpack_require__.e(5717)]).then(__webpack_require__.bind(__webpack_require__, 15717))).command },
    why: {
        summary: "say why a leg ran, or how two runs differ",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(528), __webpack_require__.e(8127), __webpack_require__.e(3610), __webpack_require__.e(1197)]).then(__webpack_require__.bind(__webpack_require__, 21197))).command,
    },
    compare: {
        summary: "compare two runs or versions, without judging",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(3610), __webpack_require__.e(7354), __webpack_require__.e(9574), __webpack_require__.e(123)]).then(__webpack_require__.bind(__webpack_require__, 4334))).command,
    },
    judge: {
        summary: "judge a run by the policy of its base",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(84), __webpack_require__.e(1026), __webpack_require__.e(203), __webpack_require__.e(1549), __webpack_require__.e(3610), __webpack_require__.e(1551), __webpack_require__.e(1199), __webpack_require__.e(7354), __webpack_require__.e(9574), __webpack_require__.e(7397), __webpack_require__.e(6156), __webpack_require__.e(1677)]).then(__webpack_require__.bind(__webpack_require__, 31677))).command,
    },
    report: {
        summary: "write the report of a judgement as Markdown",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(84), __webpack_require__.e(1026), __webpack_require__.e(203), __webpack_require__.e(1549), __webpack_require__.e(3610), __webpack_require__.e(1551), __webpack_require__.e(1199), __webpack_require__.e(7354), __webpack_require__.e(9574), __webpack_require__.e(7397), __webpack_require__.e(6156), __webpack_require__.e(1134)]).then(__webpack_require__.bind(__webpack_require__, 31134))).command,
    },
    power: {
        summary: "say how many seeds a margin needs",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3610), __webpack_require__.e(3932)]).then(__webpack_require__.bind(__webpack_require__, 33932))).command,
    },
    gc: {
        summary: "say what the store holds, and remove what nothing needs",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3610), __webpack_require__.e(5784)]).then(__webpack_require__.bind(__webpack_require__, 55784))).command,
    },
    registry: {
        summary: "show models, versions, and where they serve",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(3610), __webpack_require__.e(3410), __webpack_require__.e(945)]).then(__webpack_require__.bind(__webpack_require__, 60945))).command,
    },
    history: {
        summary: "list what happened to the models",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(3610), __webpack_require__.e(3410), __webpack_require__.e(8446)]).then(__webpack_require__.bind(__webpack_require__, 68446))).command,
    },
    pull: {
        summary: "fetch a version's model, verified",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(1026), __webpack_require__.e(3045), __webpack_require__.e(1549), __webpack_require__.e(3610), __webpack_require__.e(1199), __webpack_require__.e(3447)]).then(__webpack_require__.bind(__webpack_require__, 93447))).command,
    },
    promote: {
        summary: "promote the judged model of this commit",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(84), __webpack_require__.e(1026), __webpack_require__.e(203), __webpack_require__.e(1549), __webpack_require__.e(3610), __webpack_require__.e(1551), __webpack_require__.e(1199), __webpack_require__.e(7354), __webpack_require__.e(9574), __webpack_require__.e(7397), __webpack_require__.e(6156), __webpack_require__.e(5410)]).then(__webpack_require__.bind(__webpack_require__, 85410))).command,
    },
    rollback: {
        summary: "let the version before serve again",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(84), __webpack_require__.e(3610), __webpack_require__.e(1551), __webpack_require__.e(4448)]).then(__webpack_require__.bind(__webpack_require__, 4448))).command,
    },
    register: {
        summary: "register a commit as a version, by hand",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(84), __webpack_require__.e(3610), __webpack_require__.e(1551), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 60190))).command,
    },
    assign: {
        summary: "let a version serve in a stage, by hand",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(84), __webpack_require__.e(3610), __webpack_require__.e(1551), __webpack_require__.e(5018)]).then(__webpack_require__.bind(__webpack_require__, 55018))).command,
    },
    retire: {
        summary: "take a version, or a model, out of service",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6432), __webpack_require__.e(84), __webpack_require__.e(3610), __webpack_require__.e(1551), __webpack_require__.e(3378)]).then(__webpack_require__.bind(__webpack_require__, 33378))).command,
    },
    doctor: {
        summary: "look for what is wrong with the repository's set-up",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1026), __webpack_require__.e(3483), __webpack_require__.e(3610), __webpack_require__.e(2089)]).then(__webpack_require__.bind(__webpack_require__, 92089))).command,
    },
    demo: {
        summary: "watch the whole story in a new folder",
        load: async () => (await __webpack_require__.e(/* import() */ 4559).then(__webpack_require__.bind(__webpack_require__, 24559))).command,
    },
};
const isCommand = (name) => Object.hasOwn(commands, name);

;// CONCATENATED MODULE: ./js/cli/help.js

/** What `mainline` and `mainline --help` print. */
function overview() {
    const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
    return [
        "mainline: the pull request trains, is judged, and its merge promotes",
        "",
        "Usage: mainline COMMAND [OPTIONS]      mainline COMMAND --help for one command",
        "",
        ...rows,
        "",
        "Start here: mainline demo",
    ].join("\n");
}
/** What `mainline COMMAND --help` prints. */
function commandHelp(name, command) {
    const options = Object.entries(command.options).map(([key, o]) => [flag(key, o), o.description]);
    const wide = Math.max(...options.map(([left]) => left.length), "--help".length);
    return [
        `Usage: mainline ${[name, command.usage].filter(Boolean).join(" ")}`,
        "",
        command.details,
        "",
        "Options:",
        ...options.map(([left, right]) => `  ${left.padEnd(wide)}  ${right}`),
        `  ${"--help".padEnd(wide)}  show this`,
        "",
        command.examples.length === 1 ? "Example:" : "Examples:",
        ...command.examples.map((example) => `  ${example}`),
    ].join("\n");
}
const flag = (key, option) => [
    option.short ? `-${option.short}, ` : "",
    `--${key}`,
    option.type === "string" ? ` ${option.value ?? "VALUE"}` : "",
].join("");

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./js/cli/parse.js



/** Strict: an unknown flag or one argument too many is a mistake worth stopping for. Throws Stop (exit code 2). */
function parseInput(name, command, argv) {
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: Object.fromEntries(Object.entries(command.options).map(([key, o]) => [
            key,
            { type: o.type, ...(o.short ? { short: o.short } : {}), ...(o.multiple ? { multiple: true } : {}) },
        ])),
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const usage = (words, hint = null) => new failure.Stop({ code: "usage", command: name, words, hint });
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
        if (!option)
            throw usage(`${token.rawName} is not an option of \`mainline ${name}\`.`, meant(token.name, command));
        if (option.type === "string" && !token.value)
            throw usage(`--${token.name} needs a value: --${token.name} ${option.value ?? "VALUE"}.`);
        if (option.type === "boolean" && token.value !== undefined)
            throw usage(`--${token.name} takes no value.`);
    }
    if (positionals.length > command.most)
        throw usage(`"${positionals[command.most]}" is one argument too many.`);
    const all = (option) => [values[option] ?? []].flat().map(String);
    return { args: positionals, text: (o) => all(o).at(-1), on: (o) => values[o] === true, list: all };
}
function meant(name, command) {
    const word = (0,nearest/* nearest */.p)(name, [...Object.keys(command.options), "help"]);
    return word ? `Did you mean --${word}?` : null;
}

;// CONCATENATED MODULE: ./js/cli/dispatch.js





/** Runs one command and answers its exit code: 0 done, 1 a step failed or a gate did not pass, 2 usage or configuration. */
async function dispatch(name, argv, terminal) {
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
        terminal.out(await helpFor(name === "help" ? argv[0] : undefined));
        return 0;
    }
    if (!isCommand(name))
        throw unknownCommand(name);
    const command = await commands[name].load();
    if (argv.some((word) => word === "--help" || word === "-h")) {
        terminal.out(commandHelp(name, command));
        return 0;
    }
    return await command.run(parseInput(name, command, argv), terminal);
}
async function helpFor(name) {
    if (name === undefined)
        return overview();
    if (!isCommand(name))
        throw unknownCommand(name);
    return commandHelp(name, await commands[name].load());
}
function unknownCommand(name) {
    const word = (0,nearest/* nearest */.p)(name, Object.keys(commands));
    const words = `"${name}" is not a command of mainline.`;
    return new failure.Stop({ code: "usage", command: null, words, hint: word ? `Did you mean \`mainline ${word}\`?` : null });
}


/***/ }),

/***/ 88714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Stop: () => (/* binding */ Stop)
/* harmony export */ });
/** How use cases stop early with a Failure; caught once, at each edge of the program. */
class Stop extends Error {
    failure;
    constructor(failure) {
        super(failure.code);
        this.failure = failure;
    }
}


/***/ }),

/***/ 18016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38232);

/** The known word that `seen` most likely meant, or undefined when none is close (a third of its length at most). */
function nearest(seen, known) {
    let best;
    let least = Math.max(1, Math.floor(seen.length / 3)) + 1;
    for (const word of known) {
        const d = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(seen.toLowerCase(), word.toLowerCase());
        if (d < least)
            [best, least] = [word, d];
    }
    return best;
}


/***/ })

};
