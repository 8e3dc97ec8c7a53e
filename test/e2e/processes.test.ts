import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { project } from "../support/project.ts";
import { type Ended, node, start, temporary } from "../support/rig.ts";

const one = (step: string) => `name: p\nsteps:\n  s:\n${step.replace(/^/gm, "    ")}\n`;
const stepOf = (script: string, more = "") =>
  one(`run: |\n${script.replace(/^/gm, "  ")}\ninputs: []${more === "" ? "" : `\n${more}`}`);

function logOf(repo: string): Buffer {
  const [id = ""] = readdirSync(join(repo, ".mainline", "runs"));
  return readFileSync(join(repo, ".mainline", "runs", id, "logs", "s.log"));
}

test.each<[string, string, (log: Buffer) => unknown, unknown, string[]]>([
  ["that closes its pipes", "echo first; exec >&- 2>&-; test -d .", String, "first\n", ["first"]],
  ["that reads stdin", "cat; read -r line || echo nothing to read", String, "nothing to read\n", ["nothing to read"]],
  [
    "that opens its pipes by their names",
    `echo a > /dev/stdout; echo b > /dev/stderr; echo c | tee /dev/stderr; python3 -c '
for name in "stdout", "stderr":
    open(f"/dev/{name}", "w").write("d\\n")'`,
    (log) => String(log).split("\n").sort().join(""),
    "abccdd",
    [],
  ],
  ["without a newline at the end", "printf 'one\\ntwo'", String, "one\ntwo", ["one", "two"]],
  [
    "that prints bytes",
    `python3 -c 'import sys; sys.stdout.buffer.write(bytes(range(256)) * 400)'`,
    (log) => log.equals(Buffer.from(Array.from({ length: 256 * 400 }, (_, i) => i % 256))),
    true,
    [],
  ],
  [
    "with a progress bar",
    "for i in 1 2 3; do printf '\\r%s%%' $i; done; printf '\\r   \\rdone\\r\\nnext\\n'",
    String,
    "\r1%\r2%\r3%\r   \rdone\r\nnext\n",
    ["done", "next"],
  ],
])("a step %s ends well, and its log is whole", async (_, script, read, log, lines) => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "mainline.yml": stepOf(script) });
  const ran = await start("cli", ["run"], { cwd: repo });
  expect(ran.code, ran.stdout).toBe(0);
  expect(read(logOf(repo))).toEqual(log);
  const said = ran.stdout.split("\n").filter((line) => line.startsWith("s |"));
  if (lines.length > 0) expect(said).toEqual(lines.map((line) => `s | ${line}`));
});

test("a step that runs in place and reads all files there finds no pipe that it would wait for", async () => {
  using folder = temporary();
  const step = (name: string) => `  ${name}: { run: "find . -type p; echo looked > /dev/stderr" }\n`;
  const repo = project(join(folder.path, "repo"), { "mainline.yml": `name: p\nsteps:\n${step("a")}${step("b")}` });
  // In turn: while one leg's pipes are made they have their names yet.
  const { code, stdout } = await start("cli", ["run", "--jobs", "1"], { cwd: repo });
  expect([code, stdout.match(/^\w \| .*$/gm)?.sort()]).toEqual([0, ["a | looked", "b | looked"]]);
});

test("200,000 lines as fast as they come reach the log and the screen whole, in little memory", async () => {
  using folder = temporary();
  const repo = project(join(folder.path, "repo"), { "mainline.yml": stepOf("seq 200000") });
  const ran = await start("cli", ["run"], { cwd: repo, env: { NODE_OPTIONS: "--max-old-space-size=64" } });
  expect(ran.code, ran.stderr.slice(0, 500)).toBe(0);
  const numbers = Array.from({ length: 200_000 }, (_, i) => String(i + 1));
  expect(logOf(repo).toString() === `${numbers.join("\n")}\n`).toBe(true);
  expect(ran.stdout.includes(`\n${numbers.map((n) => `s | ${n}`).join("\n")}\n`)).toBe(true);
});

test.each([
  ["in its process group", "sleep 1000 & echo $! >> "],
  ["in a session of its own, holding the pipes", "setsid sleep 1000 & echo $! >> "],
  [
    "as a daemon",
    `python3 -c 'import os, sys, time; os.fork() and os._exit(0); os.setsid(); [os.close(fd) for fd in (0, 1, 2)]; open(sys.argv[1], "a").write(f"{os.getpid()}\\n"); time.sleep(1000)' `,
  ],
])("what a step leaves behind %s is ended with it", async (_, leave) => {
  using folder = temporary();
  const pids = join(folder.path, "pids");
  const script = `${leave}'${pids}'\nuntil [ -s '${pids}' ]; do :; done\necho done > out.txt`;
  const repo = project(join(folder.path, "repo"), { "mainline.yml": stepOf(script, "outputs: [out.txt]") });
  const ran = await start("cli", ["run"], { cwd: repo });
  expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining("1 ran")]);
  expect(existsSync(join(repo, "out.txt"))).toBe(true);
  for (const pid of pidsIn(pids)) expect(isAlive(pid)).toBe(false);
});

test("who has got away and still holds a step's pipes does not write into the next one's log", async () => {
  using folder = temporary();
  // With neither the group nor the environment of its step it is not found. Who waits here gives up after a while.
  const until = (name: string) => `for i in $(seq 300); do [ -e ${name} ] && break; sleep 0.1; done`;
  const away = `trap "" PIPE; touch there; ${until("go")}; echo strange; touch done`;
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": `name: p
steps:
  first:
    run: |
      cd '${folder.path}'
      env -i PATH="$PATH" setsid sh -c '${away}' &
      ${until("there")}
    inputs: []
  s:
    run: cd '${folder.path}'; touch go; ${until("done")}; echo mine
    inputs: []
    needs: first
`,
  });
  const ran = await start("cli", ["run"], { cwd: repo });
  expect([ran.code, String(logOf(repo)), existsSync(join(folder.path, "done"))]).toEqual([0, "mine\n", true]);
});

test("a time-out ends a step whose child in another session holds the pipes", async () => {
  using folder = temporary();
  const pids = join(folder.path, "pids");
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": stepOf(
      `setsid sleep 1000 & echo $! >> '${pids}'; echo $$ >> '${pids}'; wait`,
      "timeout-minutes: 0.01",
    ),
  });
  const ran = await start("cli", ["run"], { cwd: repo });
  expect([ran.code, ran.stdout]).toEqual([1, expect.stringContaining("not done after 0.6 seconds")]);
  for (const pid of pidsIn(pids)) expect(isAlive(pid)).toBe(false);
});

/** Starts a run whose step says that it is there, and sends signals as it does. */
async function interrupted(repo: string, signals: readonly NodeJS.Signals[]): Promise<Ended> {
  const child = spawn(node, [resolve("dist/cli.js"), "run"], {
    cwd: repo,
    env: { PATH: process.env["PATH"], HOME: repo, GIT_CONFIG_GLOBAL: "/dev/null" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const left = [...signals];
  const ended = { stdout: "", stderr: "" };
  child.stderr.on("data", (text) => (ended.stderr += text));
  child.stdout.on("data", (text) => {
    ended.stdout += text;
    // The step says "there" when it is, and once more at each SIGTERM.
    const there = ended.stdout.split("s | there").length - 1;
    while (left.length > signals.length - there) child.kill(left.shift());
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, ...ended };
}

test.each<[string, NodeJS.Signals[], string]>([
  ["one Ctrl-C ends a step that listens", ["SIGINT"], "echo there; sleep 1000"],
  [
    "two end one that does not",
    ["SIGINT", "SIGINT"],
    "trap 'echo there' TERM; echo there; while :; do sleep 0.1; done",
  ],
  ["a runner's cancel does", ["SIGINT", "SIGTERM"], "trap 'echo there' TERM; echo there; while :; do sleep 0.1; done"],
])("%s, and nobody stays", async (_, signals, script) => {
  using folder = temporary();
  const pids = join(folder.path, "pids");
  const repo = project(join(folder.path, "repo"), { "mainline.yml": stepOf(`echo $$ >> '${pids}'\n${script}`) });
  const ended = await interrupted(repo, signals);
  expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining("Interrupted.")]);
  for (const pid of pidsIn(pids)) expect(isAlive(pid)).toBe(false);
  expect(readdirSync(join(repo, ".mainline", "work"))).toEqual([]);
});

const pidsIn = (file: string): number[] => readFileSync(file, "utf8").trim().split("\n").map(Number);

/** A process that nobody has waited for yet is dead all the same. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

test("whose run nobody reads any more goes on, and the exit code is its own", async () => {
  using folder = temporary();
  const gone = join(folder.path, "gone");
  const repo = project(join(folder.path, "repo"), {
    "mainline.yml": stepOf(
      `until [ -e '${gone}' ]; do sleep 0.05; done; seq 1000; echo x > out; exit 3`,
      "outputs: [out]",
    ),
  });
  const script = `{ "$1" "$2" run; echo $? > "$3/code"; } | { head -n 1; exec <&-; touch "$3/gone"; }`;
  const child = spawn("bash", ["-c", script, "bash", node, resolve("dist/cli.js"), folder.path], {
    cwd: repo,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const read: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => read.push(piece));
  await new Promise((ended) => child.on("close", ended));
  expect(String(Buffer.concat(read))).toBe("s started\n");
  expect(readFileSync(join(folder.path, "code"), "utf8")).toBe("1\n");
  expect(String(logOf(repo)).trimEnd().split("\n")).toHaveLength(1000);
});
