export const id = 5272;
export const ids = [5272,1964,4517];
export const modules = {

/***/ 85272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gtoShow: () => (/* binding */ gtoShow)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _core_registry_gto_gto_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21964);
/* harmony import */ var _core_registry_gto_gto_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34517);
/* harmony import */ var _core_registry_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45683);
/* harmony import */ var _core_registry_resolve_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68075);





/** What `gto show NAME --json` prints. Throws Stop: unknown-version. */
async function gtoShow(asked, tags, git) {
    const state = (0,_core_registry_gto_gto_state_js__WEBPACK_IMPORTED_MODULE_2__.gtoState)(tags);
    const facts = await git.commitFacts((0,_core_registry_gto_gto_json_js__WEBPACK_IMPORTED_MODULE_1__.commitsOf)(state, asked));
    const versions = (0,_core_registry_gto_gto_json_js__WEBPACK_IMPORTED_MODULE_1__.gtoVersions)(state, asked, new Map(facts.map((one) => [one.commit, one])));
    if (versions !== null)
        return versions;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({ code: "unknown-version", asked, known: (0,_core_registry_resolve_version_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)((0,_core_registry_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .registryOf */ .Fv)(tags)).slice(0, 12) });
}


/***/ }),

/***/ 21964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitsOf: () => (/* binding */ commitsOf),
/* harmony export */   gtoHistory: () => (/* binding */ gtoHistory),
/* harmony export */   gtoRef: () => (/* binding */ gtoRef),
/* harmony export */   gtoVersions: () => (/* binding */ gtoVersions)
/* harmony export */ });
/* harmony import */ var _gto_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34517);

/** What `gto history --json` prints. */
function gtoHistory(state, only) {
    const all = [...state.values()].flatMap((artifact) => (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.allEventsOf)(artifact).map((event) => ({ artifact, event })));
    return all
        .sort((a, b) => a.event.time - b.event.time || _gto_state_js__WEBPACK_IMPORTED_MODULE_0__.priority[a.event.event] - _gto_state_js__WEBPACK_IMPORTED_MODULE_0__.priority[b.event.event])
        .reverse()
        .filter(({ artifact }) => only === null || artifact.name === only)
        .map(({ artifact, event: { event, tag, version, stage } }) => ({
        timestamp: iso(tag),
        artifact: artifact.name,
        event,
        priority: _gto_state_js__WEBPACK_IMPORTED_MODULE_0__.priority[event],
        version,
        stage,
        commit: tag.commit,
        author: tag.tagger.name,
        author_email: tag.tagger.email,
        message: tag.message.trim(),
        ref: tag.name,
    }));
}
/** What `gto check-ref --json` prints of a tag, with or without `refs/tags/`; null where it prints nothing. */
function gtoRef(state, ref) {
    const name = ref.replace(/^refs\/tags\//, "");
    for (const artifact of state.values())
        for (const event of (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.allEventsOf)(artifact))
            if (event.tag.name === name)
                return { ...fields(artifact, event), event: event.event };
    return null;
}
/**
 * What `gto show NAME --json` prints, a shortcut such as `name@latest`, `name@v1.0.0` or `name#stage` among them; null: no such artifact. To GTO the commits
 * of the versions are events too, so that it wants to know of them.
 */
function gtoVersions(state, asked, commits) {
    const { name, sign, what } = parts(asked);
    const artifact = state.get(name);
    if (!artifact)
        return null;
    if ((0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.allEventsOf)(artifact)[0]?.event === "deprecation")
        return [];
    const serving = servingIn(artifact, commits);
    const versions = (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.highestFirst)(artifact.versions.filter(_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.stands)).map((version) => ({
        version,
        stages: serving.filter((one) => one.version.version === version.version),
    }));
    const wanted = versions.flatMap((one, i) => {
        // To GTO one stage is once, and more than one of a name as often as it is there.
        if (sign === "#")
            return one.stages.filter(({ stage }) => stage === what).map(() => one);
        const latest = what === "latest" || what === "greatest";
        return sign === null || (latest ? i === 0 : one.version.version === what) ? [one] : [];
    });
    return wanted.map(({ version, stages }) => versionObject(artifact, version, stages, commits));
}
/** The commits that the versions of an artifact are on. */
const commitsOf = (state, asked) => [
    ...new Set(state.get(parts(asked).name)?.versions.map(({ commit }) => commit)),
];
function parts(asked) {
    const [, name = asked, sign = null, what = ""] = asked.match(/^([^@#]+)([@#])(.+)$/) ?? [];
    return { name, sign, what };
}
/** Who serves in each stage: of the assignments that stand the newest, in the order of the newest. */
function servingIn({ versions }, commits) {
    const made = versions
        .filter(_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.stands)
        .map((version) => ({ version, time: authoring(version, commits.get(version.commit))?.time ?? 0 }));
    const assigned = (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.newestFirst)(made).flatMap(({ version }) => [...version.stages]
        .flatMap(([stage, events]) => {
        const [last] = (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.ofStage)(events);
        return last?.event === "assignment" ? [{ version, stage, assigned: last, time: last.time }] : [];
    })
        .sort((a, b) => a.time - b.time));
    const serving = new Map();
    for (const one of (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.newestFirst)(assigned))
        if (!serving.has(one.stage))
            serving.set(one.stage, one);
    return [...serving.values()];
}
/** The newest registration; without one, the newest of its stages' tags and of its commit. */
function authoring(version, commit) {
    const registration = (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.directOf)(version).find(({ event }) => event === "registration");
    if (registration)
        return byTag(registration.tag);
    const stages = (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.newestFirst)([...version.stages.values()].flatMap(_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.ofStage)).reverse();
    return (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.newestFirst)([...(commit ? [byCommit(commit)] : []), ...stages.map(({ tag }) => byTag(tag))])[0];
}
const byTag = ({ time, zone, tagger, message, name }) => ({
    time,
    zone,
    author: tagger.name,
    email: tagger.email,
    message: message.trim(),
    ref: name,
});
const byCommit = ({ time, zone, author, message, commit }) => ({
    time,
    zone,
    author: author.name,
    email: author.email,
    message,
    ref: commit,
});
function versionObject(artifact, version, stages, commits) {
    const commit = commits.get(version.commit);
    const registrations = (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.byKind)(version.direct, "registration");
    const [first] = registrations;
    const events = [
        ...(commit ? [byCommit(commit)] : []),
        ...[...version.stages.values()].flat().map(({ tag }) => byTag(tag)),
    ];
    const oldest = first ? byTag(first.tag) : (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.newestFirst)(events).at(-1);
    return {
        artifact: artifact.name,
        commit_hexsha: version.commit,
        version: version.version,
        enrichments: commit ? [commitObject(artifact, version, commit)] : [],
        registrations: registrations.map((event) => whole(artifact, event)),
        deregistrations: (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.byKind)(version.direct, "deregistration").map((event) => whole(artifact, event)),
        stages: stages.map((one) => stageObject(artifact, one)),
        is_active: true,
        activated_at: oldest ? iso(oldest) : null,
        ...authorship(authoring(version, commit)),
        discovered: version.direct.length === 0,
    };
}
/** GTO's `Commit`, without what `artifacts.yaml` says, which is not read here. */
function commitObject(artifact, { version }, commit) {
    return {
        priority: 0,
        addition: true,
        artifact: artifact.name,
        created_at: iso(commit),
        author: commit.author.name,
        author_email: commit.author.email,
        message: commit.message,
        commit_hexsha: commit.commit,
        version,
        enrichments: [],
        committer: commit.committer.name,
        committer_email: commit.committer.email,
    };
}
function stageObject(artifact, { version, stage, assigned }) {
    const events = version.stages.get(stage) ?? [];
    const each = (event) => ({ ...whole(artifact, event), event: event.event });
    return {
        artifact: artifact.name,
        commit_hexsha: version.commit,
        version: version.version,
        stage,
        assignments: (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.byKind)(events, "assignment").map(each),
        unassignments: (0,_gto_state_js__WEBPACK_IMPORTED_MODULE_0__.byKind)(events, "unassignment").map(each),
        is_active: true,
        activated_at: iso(assigned.tag),
        ...authorship(byTag(assigned.tag)),
    };
}
const authorship = (by) => by && { created_at: iso(by), author: by.author, author_email: by.email, message: by.message, ref: by.ref };
/** An event as GTO's model of it has it. */
const whole = (artifact, one) => ({
    priority: _gto_state_js__WEBPACK_IMPORTED_MODULE_0__.priority[one.event],
    addition: one.event === "registration" || one.event === "assignment",
    ...fields(artifact, one),
});
const fields = (artifact, { tag, version, stage }) => ({
    artifact: artifact.name,
    created_at: iso(tag),
    author: tag.tagger.name,
    author_email: tag.tagger.email,
    message: tag.message.trim(),
    commit_hexsha: tag.commit,
    tag: tag.name,
    ...(version === null ? {} : { version }),
    ...(stage === null ? {} : { stage }),
});
/** Python's `isoformat` in the tagger's own zone. */
function iso({ time, zone = "+0000" }) {
    const [, sign = "+", hours = "00", minutes = "00"] = zone.match(/^([+-])(\d\d)(\d\d)$/) ?? [];
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
    // Whoever pushes a tag chooses its time: one that no calendar has is shown as it is.
    if (time > 253_402_000_000)
        return String(time);
    return `${new Date((time + offset) * 1000).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
}


/***/ }),

/***/ 34517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allEventsOf: () => (/* binding */ allEventsOf),
/* harmony export */   byKind: () => (/* binding */ byKind),
/* harmony export */   directOf: () => (/* binding */ directOf),
/* harmony export */   eventsOf: () => (/* binding */ eventsOf),
/* harmony export */   gtoState: () => (/* binding */ gtoState),
/* harmony export */   highestFirst: () => (/* binding */ highestFirst),
/* harmony export */   newestFirst: () => (/* binding */ newestFirst),
/* harmony export */   ofStage: () => (/* binding */ ofStage),
/* harmony export */   priority: () => (/* binding */ priority),
/* harmony export */   stands: () => (/* binding */ stands)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);



/** GTO's order of what happened within one second. */
const priority = {
    deprecation: 2,
    registration: 3,
    deregistration: 4,
    assignment: 5,
    unassignment: 6,
};
/**
 * The artifacts in GTO's order, put together as GTO does: tags by name and then by second, deprecations first, then versions, then stages. One difference:
 * two versions on one commit stop GTO when a stage tag lands there; here the one that stands counts, else the first.
 */
function gtoState(tags) {
    const read = tags.flatMap((tag) => {
        const says = tag.annotated ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag.name) : null;
        return says ? [{ tag, says }] : [];
    });
    read.sort((a, b) => a.tag.time - b.tag.time || (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.tag.name, b.tag.name));
    const state = new Map();
    for (const kind of ["deprecated", "version", "stage"])
        for (const { tag, says } of read) {
            if (says.kind !== kind)
                continue;
            const name = says.model.replace("=", ":");
            const artifact = state.get(name) ?? { name, versions: [], deprecations: [] };
            state.set(name, artifact);
            add(artifact, tag, says);
        }
    return state;
}
function add(artifact, tag, says) {
    if (says.kind === "deprecated") {
        artifact.deprecations.push({ event: "deprecation", tag, time: tag.time, version: null, stage: null });
        return;
    }
    if (says.kind === "version") {
        const version = `v${says.version}`;
        const event = says.active ? "registration" : "deregistration";
        const same = artifact.versions.find((one) => one.version === version && one.commit === tag.commit);
        (same ?? created(artifact, version, tag.commit)).direct.push({
            event,
            tag,
            time: tag.time,
            version,
            stage: null,
        });
        return;
    }
    const there = artifact.versions.filter(({ commit, direct }) => commit === tag.commit && direct.length > 0);
    // To GTO each tag on a commit without a version makes two of their own, called by the commit; the second has the stage.
    const again = () => created(artifact, tag.commit, tag.commit) && created(artifact, tag.commit, tag.commit);
    const version = there.find(stands) ?? there[0] ?? again();
    const events = version.stages.get(says.stage) ?? [];
    version.stages.set(says.stage, events);
    const event = says.active ? "assignment" : "unassignment";
    events.push({ event, tag, time: tag.time, version: version.version, stage: says.stage });
}
function created({ versions }, version, commit) {
    const made = { version, commit, direct: [], stages: new Map() };
    versions.push(made);
    return made;
}
/** Events in the order of their seconds, the newest first; those of one second the other way round than they came. */
const newestFirst = (events) => [...events].sort((a, b) => a.time - b.time).reverse();
/** By kind, as GTO keeps them: what it adds to, then what it takes away. */
function byKind(events, ...kinds) {
    const inTime = newestFirst(events).reverse();
    return kinds.flatMap((kind) => inTime.filter(({ event }) => event === kind));
}
const directOf = ({ direct }) => newestFirst(byKind(direct, "registration", "deregistration"));
const ofStage = (events) => newestFirst(byKind(events, "assignment", "unassignment"));
/** The events of a version, its stages' among them. */
const eventsOf = (version) => newestFirst([
    ...byKind(version.direct, "registration", "deregistration"),
    ...[...version.stages.values()].flatMap(ofStage),
]);
const allEventsOf = ({ deprecations, versions }) => newestFirst([...deprecations, ...versions.flatMap(eventsOf)]);
/** The latest registration or deregistration is a registration; without either, it is there because a stage says so. */
const stands = (version) => directOf(version)[0]?.event !== "deregistration";
/** By SemVer, the highest first; then the commits, in the reverse order of the alphabet. */
function highestFirst(versions) {
    const registered = versions.filter(({ version }) => version.startsWith("v"));
    const commits = versions.filter(({ version }) => !version.startsWith("v"));
    return [
        ...registered.sort((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(a.version, b.version)).reverse(),
        ...commits.sort((a, b) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.version, b.version)).reverse(),
    ];
}


/***/ }),

/***/ 68075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf),
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45683);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);


/**
 * The version that people mean by `penguins@v1.2.0`, `penguins#production` or `penguins@production`, or by GTO's `penguins@latest`; null where there is
 * none.
 */
function resolveVersion(registry, asked) {
    const [, name = "", sign = "", what = ""] = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .modelName */ .fD)(asked).match(/^([^@#]+)([@#])(.+)$/) ?? [];
    const named = (version) => (version ? { model: name, version } : null);
    const byVersion = sign === "@" && what.startsWith("v") ? (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNamed */ .yC)(registry, name, what.slice(1)) : null;
    if (byVersion)
        return named(byVersion);
    const latest = sign === "@" && (what === "latest" || what === "greatest");
    const holder = (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)(registry, name, what);
    return named(holder ?? (latest ? registry.models.get(name)?.versions.find(({ active }) => active) : null));
}
/** What could have been meant: of each model its newest versions, and the stages that somebody holds. */
const namesOf = (registry) => [...registry.models.values()].flatMap(({ name, versions, stages }) => [
    ...versions.slice(0, 3).map(({ version }) => `${name}@v${version}`),
    ...[...stages.values()].filter(({ holder }) => holder !== null).map((stage) => `${name}@${stage.name}`),
]);


/***/ })

};
