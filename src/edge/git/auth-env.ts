/**
 * The environment with which Git presents a token: as command-scoped configuration appended to what the caller has, never in
 * a URL, in argv or in a repository's config. Redirects are refused, so that the header goes nowhere else.
 */
export function authEnv(env: NodeJS.ProcessEnv, token: string): NodeJS.ProcessEnv {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const settings = [
    ["http.extraHeader", ""],
    ["http.extraHeader", `Authorization: basic ${basic}`],
    ["http.followRedirects", "false"],
  ] as const;
  const from = Number(env["GIT_CONFIG_COUNT"] ?? 0) || 0;
  const added = settings.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${from + i}`, key],
    [`GIT_CONFIG_VALUE_${from + i}`, value],
  ]);
  return { ...env, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(from + settings.length) };
}
