export const id = 4517;
export const ids = [4517];
export const modules = {

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


/***/ })

};
