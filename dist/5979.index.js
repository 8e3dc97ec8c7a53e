export const id = 5979;
export const ids = [5979];
export const modules = {

/***/ 15979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ../../node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(54491);
// EXTERNAL MODULE: ../../node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(22812);
// EXTERNAL MODULE: ../../node_modules/@octokit/rest/dist-src/index.js + 1 modules
var dist_src = __webpack_require__(94011);
// EXTERNAL MODULE: ./js/core/failure.js
var core_failure = __webpack_require__(88714);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./js/edge/forge/download.js






/**
 * Streams an address that opens itself into a file, no further than `maxBytes`; answers what is in it then. What an earlier attempt has left in the
 * file is not asked for again. Throws Stop (code `forge`).
 */
async function download(url, file, maxBytes) {
    const left = (await (0,external_node_fs_promises_.stat)(file).catch(() => null))?.size ?? 0;
    const headers = { "accept-encoding": "identity", ...(left > 0 ? { range: `bytes=${left}-` } : {}) };
    const response = await fetch(url, { headers }).catch((error) => Promise.reject(broken(error.message)));
    if (response.status === 416) {
        // What is there is as long as the whole, or is of something else: nothing can be told of it but by its digest.
        await response.body?.cancel();
        await (0,external_node_fs_promises_.rm)(file);
        return await download(url, file, maxBytes);
    }
    if (!response.ok || !response.body)
        throw broken("the bytes could not be fetched", response.status);
    const from = response.status === 206 ? left : 0;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    if (from > 0)
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash, { end: false });
    const measured = measure(hash, from, maxBytes);
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), measured.stream, (0,external_node_fs_.createWriteStream)(file, { flags: from > 0 ? "a" : "w" })).catch((error) => Promise.reject(error instanceof core_failure.Stop ? error : broken(error.message)));
    return { sha256: hash.digest("hex"), size: measured.size() };
}
function measure(hash, from, maxBytes) {
    let size = from;
    const stream = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            hash.update(chunk);
            done(size > maxBytes ? tooLarge(maxBytes) : null, chunk);
        },
    });
    return { stream, size: () => size };
}
const tooLarge = (maxBytes) => new core_failure.Stop({ code: "artifact-refused", words: `it is larger than ${maxBytes} bytes` });
const broken = (words, status = null) => new core_failure.Stop({ code: "forge", call: "download", status, words });

// EXTERNAL MODULE: ../../node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(58367);
;// CONCATENATED MODULE: ./js/edge/forge/retried.js


/** For what the client's own retries cannot repeat: a stream that was read, an address that expired. Three more attempts, over seven seconds. */
function retried(work) {
    return (0,p_retry/* default */.Ay)(work, { retries: 3, minTimeout: 1000, factor: 2, shouldRetry: ({ error }) => isTransient(error) });
}
/** GitHub, or the way there, failed for now. */
function isTransient(error) {
    if (!(error instanceof core_failure.Stop))
        return true;
    const { failure } = error;
    return failure.code === "forge" && (failure.status === null || failure.status === 429 || failure.status >= 500);
}

;// CONCATENATED MODULE: ./js/edge/forge/releases.js







/** The client would repeat these calls blindly; whether the last attempt was carried out has to be asked first. */
const once = { retries: 0 };
/** Releases. What is created is looked for before it is tried again: its answer alone may have been lost. */
function releases({ rest, here, ask, orNull, addressOf }) {
    // A draft is found by no tag, so that the list is asked; the one we look for is among the newest.
    const list = async () => {
        const found = await ask("list releases", rest.repos.listReleases({ ...here, per_page: 100 }));
        return found.map(toRelease).sort((a, b) => b.id - a.id);
    };
    return {
        releases: list,
        async publishedRelease(tag) {
            const found = await orNull("get release", rest.repos.getReleaseByTag({ ...here, tag }));
            return found && toRelease(found);
        },
        async downloadAsset({ id }, file, maxBytes) {
            const path = `/repos/${here.owner}/${here.repo}/releases/assets/${id}`;
            // The address is asked for each time, for it expires within minutes.
            await retried(async () => download(await addressOf(path), file, maxBytes));
        },
        async createDraftRelease({ tag, commit, name, body }) {
            const draft = { ...here, tag_name: tag, target_commitish: commit, name, body, draft: true, request: once };
            const isIt = (one) => one.draft && one.tag === tag && one.commit === commit;
            let tried = false;
            return await retried(async () => {
                const made = tried ? (await list()).findLast(isIt) : undefined;
                tried = true;
                return made ?? toRelease(await ask("create release", rest.repos.createRelease(draft)));
            });
        },
        async keepAsset({ id, uploadUrl, assets }, name, file) {
            const { size } = await (0,external_node_fs_promises_.stat)(file);
            const there = assets.find((asset) => asset.name === name);
            if (there && (await holds(there, file, size)))
                return;
            let tried = there !== undefined;
            await retried(async () => {
                if (tried && (await isThere(id, name, file, size)))
                    return;
                tried = true;
                const request = rest.repos.uploadReleaseAsset({
                    ...here,
                    release_id: id,
                    url: uploadUrl,
                    name,
                    headers: { "content-length": size, "content-type": "application/octet-stream" },
                    // The type asks for a text; a stream is what is sent.
                    data: external_node_stream_.Readable.toWeb((0,external_node_fs_.createReadStream)(file)),
                    request: { ...once, duplex: "half" },
                });
                await ask("upload release asset", request);
            });
        },
        async publishRelease(id, { tag, name, body }) {
            const published = { tag_name: tag, name, body, draft: false, make_latest: "false" };
            await ask("publish release", rest.repos.updateRelease({ ...here, release_id: id, ...published }));
        },
        async deleteRelease(id) {
            await orNull("delete release", rest.repos.deleteRelease({ ...here, release_id: id }));
        },
    };
    /** What is in the way of the next upload is deleted. */
    async function isThere(release, name, file, size) {
        const assets = rest.repos.listReleaseAssets({ ...here, release_id: release, per_page: 100 });
        const found = (await ask("list release assets", assets)).find((asset) => asset.name === name);
        if (found && (await holds(toAsset(found), file, size)))
            return true;
        if (found)
            await orNull("delete asset", rest.repos.deleteReleaseAsset({ ...here, asset_id: found.id }));
        return false;
    }
}
/** Whether an asset has a file's bytes, as far as GitHub tells. */
async function holds({ whole, size, digest }, file, bytes) {
    if (!whole || size !== bytes)
        return false;
    if (digest === null)
        return true;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), hash);
    return digest === `sha256:${hash.digest("hex")}`;
}
const toRelease = (release) => ({
    id: release.id,
    tag: release.tag_name,
    commit: release.target_commitish,
    draft: release.draft,
    uploadUrl: release.upload_url,
    assets: release.assets.map(toAsset),
});
const toAsset = ({ id, name, state, size, digest }) => ({
    id,
    name,
    whole: state === "uploaded",
    size,
    digest,
});

// EXTERNAL MODULE: ../../node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(39219);
;// CONCATENATED MODULE: ./js/edge/forge/whole-answers.js

/**
 * A plugin of the client: an answer that breaks off in the middle is a failure of the server, to be tried again. The client would hand on what came,
 * as a text, where its types promise an object.
 */
function wholeAnswers(octokit) {
    octokit.hook.after("request", (response, options) => {
        const json = String(response.headers["content-type"] ?? "").includes("json");
        if (!json || typeof response.data !== "string")
            return;
        // The client's own types leave out what it hands to its plugins.
        const request = options;
        throw new request_error_dist_src/* RequestError */.G("the answer broke off", 502, { request });
    });
    return {};
}

;// CONCATENATED MODULE: ./js/edge/forge/open-github.js









/** GitHub's REST API for one repository. Throws Stop (code `forge`) with the call, the status and GitHub's words. */
function openGitHub({ apiUrl, token, owner, repo }) {
    const octokit = new (dist_src/* Octokit */.E.plugin(wholeAnswers, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A))({
        ...(token === null ? {} : { auth: token }),
        baseUrl: apiUrl,
        log: silent,
        // Limits are a token's.
        throttle: { id: token ?? "nobody", onRateLimit, onSecondaryRateLimit: onRateLimit },
        // Of what the one repeats, the other must not make four times as many.
        retry: { retries: 3, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    });
    const here = { owner, repo };
    const { rest } = octokit;
    const ask = (what, request) => request.then(({ data }) => data).catch((error) => Promise.reject(failed(what, error)));
    const orNull = (what, request) => request
        .then(({ data }) => data)
        .catch((error) => (statusOf(error) === 404 ? null : Promise.reject(failed(what, error))));
    return {
        async artifacts(name) {
            const { artifacts } = await ask("list artifacts", rest.actions.listArtifactsForRepo({ ...here, name, per_page: 30 }));
            return artifacts.map(toArtifact).sort((a, b) => b.id - a.id);
        },
        async artifact(id) {
            const found = await orNull("get artifact", rest.actions.getArtifact({ ...here, artifact_id: id }));
            return found && toArtifact(found);
        },
        async artifactsOfRun(run, name) {
            const { artifacts } = await ask("list artifacts of run", rest.actions.listWorkflowRunArtifacts({ ...here, run_id: run, per_page: 100, ...(name ? { name } : {}) }));
            return artifacts.map(toArtifact).sort((a, b) => b.id - a.id);
        },
        async downloadArtifact(id, file, maxBytes) {
            // The address is asked for each time, for it expires within a minute.
            return await retried(async () => {
                const url = await redirected(octokit, "download artifact", `/repos/${owner}/${repo}/actions/artifacts/${id}/zip`);
                return await download(url, file, maxBytes);
            });
        },
        async workflowRun(id) {
            const run = await ask("get workflow run", rest.actions.getWorkflowRun({ ...here, run_id: id }));
            return {
                id: run.id,
                event: run.event,
                headSha: run.head_sha,
                headBranch: run.head_branch,
                actor: run.actor?.login ?? "",
                repository: run.repository.full_name,
                headRepository: run.head_repository?.full_name ?? null,
                path: run.path.split("@")[0] ?? "",
                attempt: run.run_attempt ?? 1,
                conclusion: run.conclusion,
            };
        },
        async whose() {
            // The REST API tells it to people's tokens only.
            const { viewer } = await octokit
                .graphql("query { viewer { login } }")
                .catch(() => ({ viewer: null }));
            return viewer?.login ?? null;
        },
        pullRequest: async (number) => toPullRequest(await ask("get pull request", rest.pulls.get({ ...here, pull_number: number }))),
        async reviews(pullRequest) {
            const all = await octokit
                .paginate(rest.pulls.listReviews, { ...here, pull_number: pullRequest, per_page: 100 })
                .catch((error) => Promise.reject(failed("list reviews", error)));
            return all.map(({ user, state, commit_id, body, html_url }) => ({
                author: user?.login ?? null,
                person: user?.type === "User",
                state,
                commit: commit_id,
                body,
                url: html_url,
            }));
        },
        async mayWrite(username) {
            // What GitHub calls an author's association does not tell: private members of an organization are strangers by it.
            const level = await orNull("ask for a permission", rest.repos.getCollaboratorPermissionLevel({ ...here, username }));
            return level?.permission === "write" || level?.permission === "admin";
        },
        async comments(pullRequest) {
            const all = await octokit
                .paginate(rest.issues.listComments, { ...here, issue_number: pullRequest, per_page: 100 })
                .catch((error) => Promise.reject(failed("list comments", error)));
            return all.map(toComment);
        },
        createComment: async (pullRequest, body) => toComment(await ask("create comment", rest.issues.createComment({ ...here, issue_number: pullRequest, body }))),
        async updateComment(id, body) {
            return (await orNull("update comment", rest.issues.updateComment({ ...here, comment_id: id, body }))) !== null;
        },
        async deleteComment(id) {
            await orNull("delete comment", rest.issues.deleteComment({ ...here, comment_id: id }));
        },
        async openPullRequests({ headRepository, headBranch, headSha }) {
            if (headRepository === null || headBranch === null)
                return [];
            const head = `${headRepository.split("/")[0]}:${headBranch}`;
            const found = await ask("list pull requests", rest.pulls.list({ ...here, state: "open", head, per_page: 100 }));
            return found
                .filter((one) => one.head.sha === headSha && one.head.repo?.full_name === headRepository)
                .map(toPullRequest);
        },
        async testMerge(pullRequest) {
            const get = () => ask("get pull request", rest.pulls.get({ ...here, pull_number: pullRequest }));
            let pull = await get();
            // Having been asked, GitHub merges it, which takes it some seconds.
            for (let seconds = 1; pull.mergeable === null && seconds <= 8; seconds *= 2) {
                await (0,promises_.setTimeout)(seconds * 1000);
                pull = await get();
            }
            if (pull.mergeable !== null)
                return pull.mergeable ? pull.merge_commit_sha : null;
            const words = `it has not found out yet whether #${pullRequest} can be merged`;
            throw new core_failure.Stop({ code: "forge", call: "merge for testing", status: null, words });
        },
        async mergedPullRequest(commit) {
            const found = await ask("list pull requests of commit", rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: commit }));
            const merged = found.filter((one) => one.merged_at !== null);
            const pull = merged.find((one) => one.merge_commit_sha === commit) ?? merged[0];
            return pull ? toPullRequest(pull) : null;
        },
        ...releases({ rest, here, ask, orNull, addressOf: (path) => redirected(octokit, "download release asset", path) }),
    };
}
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/** Waits where GitHub says for how long and it is short; a job that sleeps for an hour helps nobody. */
const onRateLimit = (retryAfter, _options, _octokit, retryCount) => retryCount < 2 && retryAfter <= 60;
const statusOf = (error) => error instanceof Error && "status" in error ? Number(error.status) : null;
function failed(call, error) {
    const words = error instanceof Error ? error.message : String(error);
    return new core_failure.Stop({ code: "forge", call, status: statusOf(error), words });
}
const toArtifact = (artifact) => ({
    id: artifact.id,
    name: artifact.name,
    size: artifact.size_in_bytes,
    expired: artifact.expired,
    digest: artifact.digest ?? null,
    createdAt: artifact.created_at ?? "",
    workflowRun: artifact.workflow_run?.id ?? null,
});
const toComment = (comment) => ({
    id: comment.id,
    body: comment.body ?? "",
    author: comment.user?.login ?? "",
    url: comment.html_url,
});
const toPullRequest = (pull) => ({
    number: pull.number,
    title: pull.title,
    author: pull.user?.login ?? null,
    labels: pull.labels.map(({ name }) => name),
    headSha: pull.head.sha,
    mergeCommit: pull.merge_commit_sha,
    base: pull.base.ref,
    url: pull.html_url,
});
/** GitHub answers with a short-lived address of another host, which must not get our token. */
async function redirected(octokit, what, path) {
    try {
        const { status, headers } = await octokit.request(`GET ${path}`, {
            headers: { accept: "application/octet-stream" },
            // Who asks for it asks again, with all that follows.
            request: { redirect: "manual", retries: 0 },
        });
        if (status === 302 && headers.location)
            return headers.location;
        throw new Error(`GitHub answered ${status} without an address`);
    }
    catch (error) {
        throw failed(what, error);
    }
}


/***/ })

};
