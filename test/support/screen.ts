import { spawn } from "node:child_process";
import { resolve } from "node:path";
import xterm from "@xterm/headless";
import { gitEnv } from "./git.ts";
import { node } from "./rig.ts";

/** A terminal of so many columns and rows, which Python (the tests' other language) opens, since Node cannot. */
const PTY = `
import fcntl, os, pty, struct, sys, termios
columns, rows, argv = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
pid, master = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    os.execv(argv[0], argv)
while True:
    try:
        data = os.read(master, 65536)
    except OSError:
        break
    if not data:
        break
    os.write(1, data)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

/** The CLI on a real pseudo-terminal, whose bytes a real emulator turns into what a person sees. */
export function onScreen(
  args: readonly string[],
  { cwd, columns, rows }: { cwd: string; columns: number; rows: number },
) {
  const terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true });
  const argv = ["-c", PTY, String(columns), String(rows), node, resolve("dist/cli.js"), ...args];
  const child = spawn("python3", argv, {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, LANG: "C.UTF-8", TERM: "xterm-256color", ...gitEnv },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const waiting = new Set<() => void>();
  const lookAgain = () => {
    for (const look of waiting) look();
  };
  child.stdout.on("data", (bytes: Buffer) => terminal.write(bytes, lookAgain));
  const code = new Promise<number | null>((done) =>
    child.on("close", (value) => terminal.write("", () => done(value))),
  );
  return {
    code,
    lines: () => linesOf(terminal),
    /** Resolves when the screen shows it. */
    shows: (pattern: RegExp) =>
      new Promise<string[]>((done) => {
        const look = () => {
          if (!pattern.test(linesOf(terminal).join("\n"))) return;
          waiting.delete(look);
          done(linesOf(terminal));
        };
        waiting.add(look);
        look();
      }),
  };
}

function linesOf({ buffer }: xterm.Terminal): string[] {
  const { active } = buffer;
  return Array.from({ length: active.length }, (_, i) => active.getLine(i)?.translateToString(true) ?? "").filter(
    Boolean,
  );
}
