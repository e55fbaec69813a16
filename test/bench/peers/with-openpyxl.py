# Tallies score by region of a workbook with openpyxl, row by row.
import json
import sys

import openpyxl

sheet = openpyxl.load_workbook(sys.argv[1], read_only=True).active
rows = sheet.iter_rows(values_only=True)
header = next(rows)
region_at, score_at = header.index("region"), header.index("score")
tallies = {}
for row in rows:
    counts = tallies.setdefault(row[region_at] or "", [0] * 11)
    if row[score_at] is not None:
        counts[int(row[score_at])] += 1
print(json.dumps(tallies))
