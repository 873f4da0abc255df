#!/usr/bin/env python3
"""csv_of.py JOURNALS.ndjson OUT.csv - the lines of a batch as one CSV file, with a column for their keys."""
import csv
import json
import sys

COLUMNS = ("date", "author", "kind", "outcome", "topic", "text")
with open(sys.argv[1], encoding="utf-8") as lines, open(sys.argv[2], "w", newline="", encoding="utf-8") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("relationship", *COLUMNS))
    for line in lines:
        journal = json.loads(line)
        for entry in journal["entries"]:
            topic = entry.get("topic") or entry.get("ritual") or ""
            writer.writerow((journal["key"], *(topic if name == "topic" else entry.get(name, "") for name in COLUMNS)))
