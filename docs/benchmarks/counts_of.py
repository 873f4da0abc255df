#!/usr/bin/env python3
"""counts_of.py REPORT OUT - the counts of the job out of what attune wrote, in the form of common.py.

REPORT is a report as JSON (`report --history week`) or the lines of `batch --history week`.
"""
import json
import sys

import common

RULES = ("unanswered-bids", "missed-rituals", "unresolved-conflicts", "gratitude-imbalance")
source, out = sys.argv[1:3]


def weeks(accounts):
    (account,) = accounts
    found = []
    for week in account["history"]:
        rules = {rule["id"]: rule for rule in week["rules"]}
        found.append([week["to"], *(rules[id][n] for id in RULES for n in ("count", "total"))])
    return found


with open(source, encoding="utf-8") as lines:
    if lines.read(2) == "{\n":
        lines.seek(0)
        result = {"": weeks(json.load(lines)["accounts"])}
    else:
        lines.seek(0)
        parts = (json.loads(line) for line in lines)
        result = {part["key"]: weeks((part.get("scores") or part["report"])["accounts"]) for part in parts}
common.write(out, result)
