import {
  labelOf,
  type Registry,
  type RegistryEvent,
  type RegistryModel,
  type RegistryVersion,
} from "../core/registry/registry.ts";
import { escapeTerminal } from "./escape.ts";
import type { Paint } from "./paint.ts";
import { terminalTable } from "./table.ts";

/** The table of `mainline registry`: all models, or the versions of one. */
export function renderRegistry(registry: Registry, only: string | null, paint: Paint): string {
  if (only !== null) return renderModel(registry.models.get(only), only, paint);
  if (registry.models.size === 0) return "No model is registered yet. `mainline promote` registers the first.";
  const stages = [...new Set([...registry.models.values()].flatMap((model) => [...model.stages.keys()]))].sort();
  const rows = [...registry.models.values()].map((model) => [
    model.active ? model.name : `${model.name} (deprecated)`,
    versionName(model.versions.find((version) => version.active)),
    ...stages.map((stage) => versionName(model.stages.get(stage)?.holder)),
  ]);
  return terminalTable([["model", "latest", ...stages.map((stage) => `#${stage}`)], ...rows], paint);
}

function renderModel(model: RegistryModel | undefined, name: string, paint: Paint): string {
  if (!model) return `No model is called "${escapeTerminal(name)}".`;
  const rows = model.versions.map((version) => [
    versionName(version),
    version.active ? "registered" : "retired",
    [...model.stages.values()]
      .filter((stage) => stage.holder === version)
      .map((stage) => `#${stage.name}`)
      .join(" ") || "-",
    version.commit.slice(0, 7),
    utc(version.registeredAt),
  ]);
  return terminalTable([["version", "state", "serves", "commit", "registered (UTC)"], ...rows], paint);
}

/** What one tag did. */
export function renderRef(name: string, event: RegistryEvent | undefined): string {
  if (!event) return `${escapeTerminal(name)} is no tag of the registry.`;
  const of = `${event.model}${event.version === null ? "" : ` ${versionWords(event.version)}`}`;
  const where = event.stage === null ? "" : `, ${event.stage}`;
  const by = `by ${event.author} at ${utc(event.time)} UTC, on commit ${event.commit.slice(0, 12)}`;
  return escapeTerminal(`${event.event} of ${of}${where}, ${by}: ${event.message}`);
}

/** The table of `mainline history`. */
export function renderHistory(events: readonly RegistryEvent[], paint: Paint): string {
  if (events.length === 0) return "Nothing has happened yet.";
  const rows = events.map((event) => [
    utc(event.time),
    event.model,
    event.event,
    event.version === null ? "-" : versionWords(event.version),
    event.stage ?? "-",
    event.commit.slice(0, 7),
    escapeTerminal(event.author),
  ]);
  return terminalTable([["when (UTC)", "model", "event", "version", "stage", "commit", "by"], ...rows], paint);
}

const versionWords = (version: string): string => (/^\d+\./.test(version) ? `v${version}` : version.slice(0, 7));

const versionName = (version: RegistryVersion | null | undefined): string => (version ? labelOf(version) : "-");

/** Whoever pushes a tag chooses its time: one that no calendar has is shown as it is. */
const utc = (seconds: number): string =>
  seconds < 253_402_300_800 ? new Date(seconds * 1000).toISOString().slice(0, 16).replace("T", " ") : `${seconds} s`;
