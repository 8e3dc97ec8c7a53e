/** What a run may have: run.json is read from strangers, and their mainline.yml is planned. */
export const mostReplicates = 10_000;
export const mostLegs = 20_000;
/** Of all legs together: a leg that needs all of another step's has as many. */
export const mostNeeds = 1_000_000;
