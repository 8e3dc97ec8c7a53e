/** GTO's grammar for the names of artifacts and stages: no dots, and a letter or digit at both ends. */
export const isModelName = (name: string): boolean => /^[a-zA-Z0-9]([a-zA-Z0-9-/_]*[a-zA-Z0-9])?$/.test(name);
