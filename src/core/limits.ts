/** What a run may have: run.json is read from strangers, and their mainline.yml is planned. */
export const mostReplicates = 10_000;
export const mostLegs = 20_000;
