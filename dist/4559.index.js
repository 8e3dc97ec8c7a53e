export const id = 4559;
export const ids = [4559,2542];
export const modules = {

/***/ 24559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88714);
/* harmony import */ var _edge_processes_capture_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32542);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37888);






const command = {
    usage: "[--into DIR]",
    details: "Watch the whole story in a new folder: a model is trained and promoted; two branches change it, one for the better and one by luck; the gates tell them apart; the merge promotes the very bytes that were judged. Needs Git and Python 3, and installs nothing.",
    examples: ["mainline demo", "mainline demo --into penguins-demo"],
    options: {
        into: {
            type: "string",
            value: "DIR",
            description: "keep everything in this new or empty folder, for looking around",
        },
    },
    most: 0,
    async run(input, terminal) {
        const into = input.text("into");
        const folder = into === undefined
            ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mainline-demo-"))
            : await emptyFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(terminal.cwd, into));
        try {
            await tell(openStage(folder, terminal), into ?? null);
            return 0;
        }
        finally {
            if (into === undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    },
};
const better = {
    name: "bill-depth",
    intent: "Add the depth of the bill",
    features: { bill_depth_mm: { mean: 17, scale: 2 } },
};
const lucky = {
    name: "flipper",
    intent: "Use the flipper instead of the body mass",
    features: { body_mass_g: undefined, flipper_length_mm: { mean: 201, scale: 14 } },
};
/** The narration follows from the verdicts; where one is not as it should be, the story stops with a Stop (exit code 1). */
async function tell(stage, into) {
    stage.say("1. A repository from examples/penguins, with a bare remote beside it");
    await stage.prepare();
    stage.say("2. main is trained with five seeds, and its model is the first in production");
    await stage.mainline("run", "--quiet");
    await stage.show("promote");
    stage.say(`3. Two branches, as pull requests would be. The first: ${better.intent.toLowerCase()}`);
    const good = await tryBranch(stage, better);
    expect(good.judgement.verdict === "pass", `${better.name} was judged ${good.judgement.verdict}, not pass`);
    stage.say(`   The second: ${lucky.intent.toLowerCase()}`);
    const bad = await tryBranch(stage, lucky);
    const [first] = bad.rows.filter((row) => row.metric === "accuracy");
    expect(bad.judgement.action === "stop", `${lucky.name} was not stopped`);
    expect((first?.candidate[0] ?? 0) > (first?.production?.[0] ?? 1), `${lucky.name} is not better on its first seed`);
    stage.note(`On its first seed alone ${lucky.name} beats production, ${first?.candidate[0]?.toFixed(4)} against ${first?.production?.[0]?.toFixed(4)}. Over five seeds it is ${bad.judgement.verdict}.`);
    stage.say(`4. ${better.name} is squash-merged: another commit, the same source`);
    await stage.git("checkout", "--quiet", "main");
    await stage.git("merge", "--quiet", "--squash", better.name);
    await stage.git("commit", "--quiet", "-m", `${better.intent} (#1)`);
    await stage.git("push", "--quiet", "origin", "main");
    const before = await stage.runs();
    await stage.show("promote");
    expect((await stage.runs()) === before, "the promotion started a run of its own");
    expect((await stage.serves()) === (await stage.judgedModel()), "what was promoted is not what was judged");
    stage.note("This source was trained on the branch already: no step was started, and those very bytes were promoted.");
    stage.say("5. The registry, which is nothing but Git tags");
    await stage.show("registry");
    await stage.show("history");
    await stage.gitShow("tag", "--list", "-n1");
    stage.end(into);
}
async function tryBranch(stage, branch) {
    await stage.git("checkout", "--quiet", "-b", branch.name, "main");
    await stage.edit(branch);
    await stage.git("commit", "--quiet", "--all", "-m", branch.intent);
    await stage.git("push", "--quiet", "origin", branch.name);
    await stage.mainline("run", "--quiet");
    await stage.mainline("report", "--out", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stage.reports, `${branch.name}.md`));
    await stage.show("judge");
    return JSON.parse(await stage.mainline("judge", "--json"));
}
function expect(held, what) {
    if (!held)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__.Stop({ code: "story-broken", what });
}
/** The folder of the demo: a repository, its remote, the reports, and the commands that are run there as a user would. */
function openStage(folder, terminal) {
    const { colors } = terminal;
    const repository = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "penguins");
    const reports = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "reports");
    const identity = {
        GIT_AUTHOR_NAME: "Demo",
        GIT_AUTHOR_EMAIL: "demo@localhost",
        GIT_COMMITTER_NAME: "Demo",
        GIT_COMMITTER_EMAIL: "demo@localhost",
    };
    const env = {
        ...terminal.env,
        ...identity,
        COLUMNS: String(terminal.width),
        ...(terminal.color ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
    };
    const start = async (program, args, allowed) => {
        const { code, stdout, stderr } = await (0,_edge_processes_capture_js__WEBPACK_IMPORTED_MODULE_4__.capture)(program, args, { cwd: repository, env });
        if (code === null || !allowed.includes(code))
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__.Stop({
                code: "story-broken",
                what: `${[program, ...args].join(" ")} ended with ${code}:\n${stderr || stdout.toString("utf8")}`,
            });
        return stdout.toString("utf8");
    };
    // A verdict that stops makes exit code 1: part of the story, not its end.
    const mainline = (...args) => start(process.execPath, [process.argv[1] ?? "", ...args], args[0] === "judge" ? [0, 1] : [0]);
    const git = (...args) => start("git", args, [0]);
    const indented = (text) => terminal.out(text
        .trimEnd()
        .split("\n")
        .map((line) => `   ${line}`.trimEnd())
        .join("\n"));
    return {
        reports,
        git,
        mainline,
        say: (text) => terminal.out(`\n${colors.bold(text)}`),
        note: (text) => indented(colors.cyan(text)),
        async show(name) {
            terminal.out(colors.dim(`   $ mainline ${name}`));
            indented(await mainline(name));
        },
        async gitShow(...args) {
            terminal.out(colors.dim(`   $ git ${args.join(" ")}`));
            indented(await git(...args));
        },
        async prepare() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(reports, { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,_package_root_js__WEBPACK_IMPORTED_MODULE_5__/* .packageFile */ .n)("examples", "penguins"), repository, { recursive: true });
            await git("init", "--quiet", "--initial-branch=main");
            await git("add", "--all");
            await git("commit", "--quiet", "-m", "Train on bill length and body mass");
            await git("init", "--quiet", "--bare", "--initial-branch=main", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "penguins.git"));
            await git("remote", "add", "origin", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)("..", "penguins.git"));
            await git("push", "--quiet", "origin", "main");
        },
        async edit({ features }) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository, "params.json");
            const params = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"));
            params.train.features = { ...params.train.features, ...features };
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(params, null, 2)}\n`);
        },
        runs: async () => JSON.parse(await mainline("runs", "--json")).length,
        /** Digest of the model that the registry says serves. */
        async serves() {
            const message = await git("for-each-ref", "--sort=-taggerdate", "--count=1", "--format=%(contents:body)", "refs/tags/penguins@v*");
            return JSON.parse(message).summary.models[0]?.replicates[0]?.sha256;
        },
        async judgedModel() {
            const [run] = JSON.parse(await mainline("runs", "--json")).filter((one) => "bill_depth_mm" in (one.params["train"].features ?? {}));
            return run.models[0]?.replicates[0]?.sha256;
        },
        end(into) {
            if (into === null)
                return terminal.out("\nAll of it was in a temporary folder. To look around in it: mainline demo --into penguins-demo");
            const cli = `node ${process.argv[1]}`;
            terminal.out(`\nReports: ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, "reports")}\nTry next, in ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, "penguins")}:\n   ${cli} why train\n   ${cli} run --set train.learning_rate=0.1\n   ${cli} rollback penguins -m "changed my mind"`);
        },
    };
}
async function emptyFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).length > 0) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__.Stop({
            code: "usage",
            command: "demo",
            words: `${folder} is not empty, and nothing there is touched.`,
            hint: "Name a new folder: mainline demo --into DIR",
        });
    }
    return folder;
}


/***/ }),

/***/ 37888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ packageFile)
/* harmony export */ });
/* unused harmony export packageRoot */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder that Mainline itself lies in, above `dist/`: its examples and workflows are read from there. */
function packageRoot() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? "")));
}
/** A path of Mainline's own files: `packageFile("workflows", "mainline.yml")`. */
const packageFile = (...parts) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageRoot(), ...parts);


/***/ }),

/***/ 32542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   capture: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18071);



/**
 * Runs a program without a shell to its end, both pipes drained. A program that cannot be started answers code null, and
 * so does one that was ended.
 */
function capture(program, args, options) {
    return new Promise((resolve) => {
        const mark = options.seconds === undefined ? {} : { MAINLINE_CAPTURE: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)() };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: options.cwd,
            env: { ...options.env, ...mark },
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            windowsHide: true,
            detached: options.ends !== undefined,
        });
        endWith(child, options.ends ?? []);
        const limits = holdTo(options, child, mark);
        const out = [];
        const err = [];
        const take = options.take ?? ((chunk) => void out.push(chunk));
        child.stdout?.on("data", (chunk) => limits.takes(chunk) && take(chunk));
        child.stderr?.on("data", (chunk) => limits.takes(chunk) && err.push(chunk));
        // A program that does not read its input is no failure here: its exit code says what matters.
        child.stdin?.on("error", () => { });
        child.stdin?.end(options.input);
        child.on("error", (error) => resolve({ code: null, stdout: Buffer.alloc(0), stderr: error.message, ended: null }));
        child.on("close", (code) => resolve({
            code,
            stdout: Buffer.concat(out),
            stderr: Buffer.concat(err).toString("utf8"),
            ended: limits.ended(),
        }));
    });
}
/** Ends a program that prints more than it may, or takes longer; what it started may still hold its pipes, which are closed then. */
function holdTo({ most = Number.POSITIVE_INFINITY, seconds }, child, mark) {
    let left = most;
    let ended = null;
    let hard = null;
    const end = (why) => {
        ended ??= why;
        // Asked, not killed: Git takes its lock files away first. Who does not hear it, or cannot, is killed.
        if (!endGroup(child) && hard === null) {
            child.kill("SIGTERM");
            hard = setTimeout(() => child.kill("SIGKILL"), GRACE_MILLISECONDS);
        }
        child.stdout?.destroy();
        child.stderr?.destroy();
    };
    const timer = seconds === undefined ? null : setTimeout(end, seconds * 1000, "late");
    child.on("close", () => {
        if (timer)
            clearTimeout(timer);
        if (hard)
            clearTimeout(hard);
        // It leads no group, for who is asked for a password needs the terminal; what it started may not have heard anything.
        const marks = Object.entries(mark).map(([name, value]) => `${name}=${value}`);
        if (ended !== null && child.pid !== undefined && marks.length > 0)
            (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .endStrays */ .o)(child.pid, true, marks);
    });
    return {
        ended: () => ended,
        takes(chunk) {
            left -= chunk.length;
            if (left < 0)
                end("too-much");
            return left >= 0;
        },
    };
}
const GRACE_MILLISECONDS = 2000;
function endWith(child, signals) {
    const end = () => endGroup(child);
    for (const signal of signals) {
        signal.addEventListener("abort", end, { once: true });
        child.on("close", () => signal.removeEventListener("abort", end));
        if (signal.aborted)
            end();
    }
}
/** False: it leads no group, or nobody is there any more. */
function endGroup({ pid }) {
    try {
        return pid !== undefined && process.kill(-pid, "SIGKILL");
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 18071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ processGroup),
/* harmony export */   o: () => (/* binding */ endStrays)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The group that a process leads, and all that it started. `marks` are variables of its environment that no other has. */
function processGroup(leader, marks, graceSeconds) {
    let hard = null;
    const began = performance.now();
    const send = (signal) => leader !== undefined && endProcess(-leader, signal);
    const kill = () => {
        const isEmpty = !send("SIGKILL");
        const isLong = performance.now() - began > LONG_MILLISECONDS;
        return (leader === undefined || endStrays(leader, isLong, marks)) && isEmpty;
    };
    return {
        end() {
            send("SIGTERM");
            hard ??= setTimeout(kill, graceSeconds * 1000);
        },
        kill,
        [Symbol.dispose]() {
            if (hard)
                clearTimeout(hard);
        },
    };
}
/** In less time nobody starts as many processes as there are process ids, 2^15 at the least, so that those since the leader are known. */
const LONG_MILLISECONDS = 1000;
/**
 * A daemon leaves its parent's group (setsid), but it keeps the environment, unless it clears that too. Linux tells us everybody's; elsewhere
 * such a daemon stays. Those that a killed one started meanwhile are found by looking again. Whether we can tell that there were none.
 */
function endStrays(leader, isLong, marks) {
    for (let round = 0; round < 10; round++) {
        const since = isLong ? processes() : processesSince(leader);
        const strays = since?.filter((pid) => isMarked(pid, marks)) ?? [];
        if (strays.length === 0)
            return since !== null && round === 0;
        for (const pid of strays)
            endProcess(pid, "SIGKILL");
    }
    return false;
}
/** Process ids rise, up to the last one that was given, until they begin again at the bottom. Null: the system does not tell. */
function processesSince(leader) {
    const pids = processes();
    const last = lastProcess();
    if (pids === null || last === null)
        return pids;
    return pids.filter((pid) => (last >= leader ? pid > leader && pid <= last : pid > leader || pid <= last));
}
function processes() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").map(Number).filter(Number.isInteger);
    }
    catch {
        return null;
    }
}
function lastProcess() {
    try {
        return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/loadavg", "utf8").trim().split(" ").at(-1));
    }
    catch {
        return null;
    }
}
function isMarked(pid, marks) {
    try {
        const environment = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, "latin1").split("\0");
        // A process that has ended and that nobody has waited for has none.
        return marks.every((mark) => environment.includes(mark));
    }
    catch {
        return false;
    }
}
/** Whether anybody was there. */
function endProcess(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}


/***/ })

};
