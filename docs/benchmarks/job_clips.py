#!/usr/bin/env python3
"""job_clips.py IN.csv OUT - the job of common.py in CLIPS: every moment a fact, every window a fact.

Rules join the two and call back into Python only to count. For one relationship.
"""
import csv
import sys
from collections import defaultdict
from datetime import date

import clips

import common

source, out = sys.argv[1:3]
env = clips.Environment()
env.eval("(set-fact-duplication TRUE)")  # else two equal moments of one day are one fact
bids, rituals, thanks = (defaultdict(lambda: [0, 0]) for _ in range(3))
threads = defaultdict(lambda: [0, 0])


def bid(end, outcome):
    bids[end][0] += str(outcome) == "toward"
    bids[end][1] += 1


def ritual(end, outcome):
    rituals[end][0] += str(outcome) == "kept"
    rituals[end][1] += 1


def thank(end, author):
    thanks[end][0 if str(author) == authors[0] else 1] += 1


def still_open(end, day, opened):
    threads[end][0] += 1
    threads[end][1] = max(threads[end][1], day - opened)


for function in (bid, ritual, thank, still_open):
    env.define_function(function, name=function.__name__.replace("_", "-"))
for construct in (
    "(deftemplate moment (slot week) (slot day) (slot author) (slot kind) (slot outcome) (slot topic))",
    "(deftemplate covers (slot days) (slot end) (slot day) (slot week))",
    "(defrule bid (moment (week ?w) (day ?d) (kind bid) (outcome ?o&toward|away|against))"
    " (covers (days 28) (week ?w) (end ?e) (day ?t&:(> ?d (- ?t 28)))) => (bid ?e ?o))",
    "(defrule ritual (moment (week ?w) (day ?d) (kind ritual) (outcome ?o&kept|missed))"
    " (covers (days 28) (week ?w) (end ?e) (day ?t&:(> ?d (- ?t 28)))) => (ritual ?e ?o))",
    "(defrule thank (moment (week ?w) (day ?d) (kind gratitude) (outcome expressed) (author ?a))"
    " (covers (days 42) (week ?w) (end ?e) (day ?t&:(> ?d (- ?t 42)))) => (thank ?e ?a))",
    "(defrule open (moment (week ?w) (day ?d) (kind conflict) (outcome open) (topic ?x))"
    " (covers (days 90) (week ?w) (end ?e) (day ?t&:(and (> ?d (- ?t 90)) (> (- ?t ?d) 7))))"
    " (not (moment (kind repair) (outcome accepted) (topic ?x) (day ?c&:(<= ?c ?t))))"
    " => (still-open ?e ?t ?d))",
):
    env.build(construct)
with open(source, newline="", encoding="utf-8-sig") as file:
    rows = [(date.fromisoformat(row["date"][:10]).toordinal() - 719163, row) for row in csv.DictReader(file)]
authors = sorted({row["author"] for _, row in rows})
symbols = {}


def symbol(text):
    if text not in symbols:
        symbols[text] = clips.Symbol(text.replace(" ", "_") or "none")
    return symbols[text]


def sunday(day):
    return day - (day + 3) % 7 + 6


moment = env.find_template("moment")
for day, row in rows:
    moment.assert_fact(
        week=sunday(day), day=day, author=symbol(row["author"]), kind=symbol(row["kind"]),
        outcome=symbol(row["outcome"]), topic=symbol(row["topic"]),
    )
last = max(day for day, _ in rows)
low, high = sunday(min(day for day, _ in rows)), sunday(last)
covers = env.find_template("covers")
for end in range(low, high + 1, 7):
    for days in (28, 42, 90):
        # One week more than fits: a window that ends within a week begins within one.
        for back in range(0, days + 7, 7):
            covers.assert_fact(days=days, end=end, day=min(end, last), week=end - back)
env.run()
tables = [{("", end): tuple(n) for end, n in table.items()} for table in (bids, rituals, threads, thanks)]
common.write(out, common.collect([("", low, high, last)], tables))
