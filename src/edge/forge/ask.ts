/** The answer of a call. Throws Stop (code `forge`) with the call's name in words. */
export type Ask = <T>(what: string, request: Promise<{ data: T }>) => Promise<T>;

/** The same; null where GitHub answers 404. */
export type AskOrNull = <T>(what: string, request: Promise<{ data: T }>) => Promise<T | null>;
