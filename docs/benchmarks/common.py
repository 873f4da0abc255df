"""What the peers share: weeks, and the shape of the counts that are compared.

The job, in whole numbers so that every tool can agree to the last digit. For every week from that of
the first row to that of the last one, as of its Sunday (or the last row's day, if that is earlier):

  bids       last 28 days: bids met (toward) and bids with a known answer (toward, away, against)
  rituals    last 28 days: rituals kept, and rituals kept or missed
  conflicts  threads opened in the last 90 days by an open conflict and not closed by an accepted
             repair of the same topic: how many are older than 7 days, and the age of the oldest
  gratitude  last 42 days: thanks expressed by the first and by the second author, by name

One line a week: ["2004-03-07", bids, bids, rituals, rituals, open, oldest, first, second].
A caseload gives one such list for each relationship.
"""
import json
from datetime import date, timedelta

EPOCH = date(1970, 1, 1)


def iso(day):
    return (EPOCH + timedelta(day)).isoformat()


def write(path, relationships):
    """Writes {"name": [week, ...]} with a relationship a line, in order of name."""
    with open(path, "w", encoding="utf-8") as out:
        for name in sorted(relationships):
            weeks = sorted(relationships[name])
            out.write(json.dumps([name, weeks], separators=(",", ":"), ensure_ascii=False) + "\n")


def collect(spans, tables):
    """Joins what the tables (bids, rituals, conflicts, gratitude) say for every week.

    spans: (relationship, first Sunday, last Sunday, last day) of each, as days since 1970.
    tables: {(relationship, Sunday): (count, total)} in the order of the job.
    """
    result = {}
    for name, low, high, last in spans:
        result[name] = [
            [iso(min(week, last)), *(n for table in tables for n in table.get((name, week), (0, 0)))]
            for week in range(low, high + 1, 7)
        ]
    return result
