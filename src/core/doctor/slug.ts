/** Where Mainline itself lives on GitHub: `uses: mainline-ml/mainline@v1`. */
export const slug = "mainline-ml/mainline";
