export type Scalar = string | number | boolean | null;
export type Json = Scalar | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };
