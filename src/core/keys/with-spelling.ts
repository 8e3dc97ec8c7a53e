import type { Leg } from "../plan/leg.ts";
import type { SourceLeg, StepRecord } from "./keys.ts";

/** A record with how its params are written, where that is more than their values say: most have no such thing, and stay as they are. */
export const withSpelling = <T extends SourceLeg | StepRecord>({ spelled }: Leg, record: T): T =>
  spelled === null ? record : { ...record, spelled };
