import { seededRandom } from "../../src/core/statistics/random.ts";

/**
 * Runs several actors so that only one of them is ever between two of its calls of the outside world: before each call an actor waits for its
 * turn, and who goes next is drawn from a seed. No clock is asked, so that a seed names one interleaving.
 */
export async function interleaved<T>(
  seed: number,
  actors: readonly ((turn: <E extends object>(edge: E) => E) => Promise<T>)[],
): Promise<{ results: T[]; order: number[] }> {
  const random = seededRandom(seed);
  const waiting = new Map<number, () => void>();
  const order: number[] = [];
  let live = actors.length;
  const next = () => {
    if (waiting.size < live || live === 0) return;
    const ready = [...waiting.keys()].sort((a, b) => a - b);
    const chosen = ready[random(ready.length)] as number;
    const go = waiting.get(chosen) as () => void;
    waiting.delete(chosen);
    order.push(chosen);
    go();
  };
  const wait = (actor: number) =>
    new Promise<void>((go) => {
      waiting.set(actor, go);
      next();
    });
  const results = await Promise.all(
    actors.map(async (actor, i) => {
      const turns: Turns = { last: Promise.resolve(), wait: () => wait(i) };
      try {
        return await actor((edge) => inTurn(edge, turns));
      } finally {
        live -= 1;
        next();
      }
    }),
  );
  return { results, order };
}

interface Turns {
  last: Promise<unknown>;
  wait(): Promise<void>;
}

/** The same edge, each of whose calls waits first; calls that one actor makes at once, of any of its edges, take their turns one by one. */
function inTurn<E extends object>(edge: E, turns: Turns): E {
  return new Proxy(edge, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        const done = turns.last.then(turns.wait).then(() => value.apply(target, args) as unknown);
        turns.last = done.catch(() => {});
        return done;
      };
    },
  });
}
