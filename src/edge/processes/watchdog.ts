import { type ChildProcess, spawn } from "node:child_process";

/**
 * Sees to it that a process group does not outlive us, even if we are ended by a signal that nobody can handle: a shell, out of reach of what
 * ends our own group, reads from a pipe which groups there are, and ends those that are left when the pipe closes, which it does with us.
 * With them go those that left their group and still have `mark` in their environment, where `/proc` tells it.
 */
export function watch(pid: number | undefined, mark: string): Disposable {
  if (pid === undefined) return { [Symbol.dispose]() {} };
  tell(`+ ${pid} ${mark}\n`);
  return { [Symbol.dispose]: () => tell(`- ${pid}\n`) };
}

/** One for all steps, started before the first of them. */
let dog: ChildProcess | null = null;

export function startWatchdog(): void {
  if (dog !== null) return;
  dog = spawn("/bin/sh", ["-c", script], { stdio: ["pipe", "ignore", "ignore"], detached: true, cwd: "/", env: {} });
  // Where there is none, or it was ended, a step can be left behind, and nothing else happens.
  dog.on("error", () => {});
  dog.stdin?.on("error", () => {});
  dog.unref();
  (dog.stdin as { unref?(): void } | null)?.unref?.();
}

const tell = (line: string): void => void dog?.stdin?.write(line);

const script = `
groups=' '
while read -r word group mark; do
  case $word in
    +) groups="$groups$group " last=$mark ;;
    -) groups="\${groups%%" $group "*} \${groups#*" $group "}" ;;
  esac
done
set -- $groups
[ $# -gt 0 ] || exit 0
for group; do kill -KILL "-$group"; done
for file in $(grep -lasF "$last" /proc/[0-9]*/environ); do
  pid=\${file#/proc/}
  kill -KILL "\${pid%/environ}"
done
`;
