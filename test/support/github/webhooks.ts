import { Description, type Schema } from "./schemas.ts";

interface Document {
  readonly webhooks: Readonly<Record<string, { readonly post: Described }>>;
}
interface Described {
  readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const description = new Description<Document>("@octokit/openapi-webhooks/generated/api.github.com.json");

/** What is wrong with the payload of an event; null when it is one that GitHub could send. */
export function wrongPayload(event: string, payload: Readonly<Record<string, unknown>>): string | null {
  const name = [event, payload["action"]].filter(Boolean).join("-").replaceAll("_", "-");
  // Actions alone knows this one: its payload is a webhook's without a webhook.
  const schema = event === "schedule" ? schedule : schemaOf(name);
  if (!schema) return `GitHub describes no webhook ${name}`;
  return description.wrongOrUndescribed(name, schema, payload);
}

const schemaOf = (name: string): Schema | undefined =>
  description.document.webhooks[name]?.post.requestBody.content["application/json"]?.schema;

const schedule: Schema = {
  type: "object",
  required: ["schedule", "workflow", "repository", "sender"],
  properties: {
    schedule: { type: "string" },
    workflow: { type: "string" },
    repository: { $ref: "#/components/schemas/repository-webhooks" },
    sender: { $ref: "#/components/schemas/simple-user" },
  },
};
