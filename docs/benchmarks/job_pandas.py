#!/usr/bin/env python3
"""job_pandas.py IN.csv OUT - the job of common.py in pandas, on one thread."""
import sys

import pandas as pd

import common

source, out = sys.argv[1:3]
with open(source, encoding="utf-8-sig") as first:
    has_relationship = first.readline().startswith("relationship")
names = ["author", "kind", "outcome", "topic"] + (["relationship"] if has_relationship else [])
m = pd.read_csv(
    source, usecols=["date", *names], dtype={name: "category" for name in names if name != "topic"},
    keep_default_na=False,
)
m["d"] = pd.to_datetime(m["date"].str.slice(0, 10), format="%Y-%m-%d").astype("datetime64[s]").astype("int64") // 86400
m["we"] = m["d"] - (m["d"] + 3) % 7 + 6
m["rel"] = m["relationship"].astype(str) if has_relationship else ""
m["author"] = m["author"].astype(str)
r = m.groupby("rel").agg(lo=("we", "min"), hi=("we", "max"), last=("d", "max"), a=("author", "min"))


def both(rows, days):
    """Sums over windows of whole weeks, and over the last one, which may end within a week."""
    rows = rows[["rel", "we", "d", "k", "n"]].join(r[["hi", "last"]], on="rel")
    weekly = rows.groupby(["rel", "we", "hi"], as_index=False)[["k", "n"]].sum()
    spread = pd.concat([weekly.assign(we=weekly["we"] + x) for x in range(0, days, 7)])
    spread = spread[spread["we"] < spread["hi"]].groupby(["rel", "we"])[["k", "n"]].sum()
    end = rows[rows["d"] > rows["last"] - days].groupby(["rel", "hi"])[["k", "n"]].sum()
    return {key: (int(k), int(n)) for t in (spread, end) for key, k, n in zip(t.index, t["k"], t["n"])}


def chosen(kind, outcomes):
    return m[(m["kind"] == kind) & m["outcome"].isin(outcomes)]


bids = chosen("bid", ["toward", "away", "against"])
bids = both(bids.assign(k=(bids["outcome"] == "toward").astype(int), n=1), 28)
rituals = chosen("ritual", ["kept", "missed"])
rituals = both(rituals.assign(k=(rituals["outcome"] == "kept").astype(int), n=1), 28)
thanks = chosen("gratitude", ["expressed"]).join(r[["a"]], on="rel")
is_first = (thanks["author"] == thanks["a"]).astype(int)
thanks = both(thanks.assign(k=is_first, n=1 - is_first), 42)
opened = chosen("conflict", ["open"]).groupby(["rel", "topic"], as_index=False).agg(od=("d", "min"), ow=("we", "min"))
closed = chosen("repair", ["accepted"]).groupby(["rel", "topic"], as_index=False).agg(cd=("d", "min"))
t = opened.merge(closed, on=["rel", "topic"], how="left").fillna({"cd": 99999999}).join(r, on="rel")
t = pd.concat([t.assign(we=t["ow"] + x) for x in range(0, 98, 7)])
t = t[t["we"] <= t["hi"]]
t["day"] = t[["we", "last"]].min(axis=1)
t = t[(t["od"] > t["day"] - 90) & (t["cd"] > t["day"]) & (t["day"] - t["od"] > 7)]
t = t.assign(age=t["day"] - t["od"]).groupby(["rel", "we"])["age"].agg(["count", "max"])
threads = {key: (int(k), int(n)) for key, k, n in zip(t.index, t["count"], t["max"])}
spans = [(rel, int(row.lo), int(row.hi), int(row["last"])) for rel, row in r.iterrows()]
common.write(out, common.collect(spans, (bids, rituals, threads, thanks)))
