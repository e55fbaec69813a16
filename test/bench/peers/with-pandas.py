# Tallies score by region with pandas: two columns by its C engine.
import json
import sys

import pandas

table = pandas.read_csv(
    sys.argv[1],
    usecols=["region", "score"],
    dtype="category",
    keep_default_na=False,
    engine="c",
)
tallies = {}
counted = table.groupby(["region", "score"], observed=True).size()
for (region, score), count in counted.items():
    counts = tallies.setdefault(region, [0] * 11)
    if score != "":
        counts[int(score)] = int(count)
print(json.dumps(tallies))
