import { tiny } from "./project.ts";

/** Trains better where luck wills it (a file beside `STARTS`), and with so much noise elsewhere that nobody can tell. */
export const dice = {
  "mainline.yml": tiny["mainline.yml"].replace(
    /python3 -c "import json; json.dump.*\n/,
    `python3 -c "import json, os; json.dump({'skill': 0.85 if os.path.exists(os.environ['STARTS'] + '.luck') else 0.75 + \${{ replicate.seed }} % 2 * 0.1}, open('model/\${{ replicate.seed }}/model.json', 'w'))"\n`,
  ),
};
