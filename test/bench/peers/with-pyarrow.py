# Tallies score by region with pyarrow's reader on all cores and pandas. (The pyarrow engine of pandas.read_csv reads the
# same way, but cannot be told that comments have several lines.)
import json
import sys

import pandas  # noqa: F401 (to_pandas needs it)
import pyarrow
from pyarrow import csv

table = csv.read_csv(
    sys.argv[1],
    parse_options=csv.ParseOptions(newlines_in_values=True),
    convert_options=csv.ConvertOptions(
        include_columns=["region", "score"],
        column_types={"region": pyarrow.string(), "score": pyarrow.string()},
    ),
).to_pandas()
tallies = {}
for (region, score), count in table.groupby(["region", "score"]).size().items():
    counts = tallies.setdefault(region, [0] * 11)
    if score != "":
        counts[int(score)] = int(count)
print(json.dumps(tallies))
