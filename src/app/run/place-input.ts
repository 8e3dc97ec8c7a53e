import { Stop } from "../../core/failure.ts";
import type { Leg } from "../../core/plan/leg.ts";
import type { Store } from "../../edge/store/store.ts";

/** Lays what another leg made as an input. Throws Stop (object-corrupt): the next run makes it anew, for its bytes are gone now. */
export function inputPlacer(leg: Leg, store: Store): Store["placeObject"] {
  return async (file, path) => {
    if (await store.placeObject(file, path)) return true;
    throw new Stop({ code: "object-corrupt", path, leg: leg.id });
  };
}
